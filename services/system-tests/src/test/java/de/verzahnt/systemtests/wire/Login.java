package de.verzahnt.systemtests.wire;

import de.verzahnt.local.LocalHub;
import de.verzahnt.local.Part;
import de.verzahnt.systemtests.Requests;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A login at the dashboard's pages as a browser makes it, from the first redirect to the session. */
public final class Login {

    private static final String SESSION = "VERZAHNT";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]*)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();
    private final URI dashboard;

    /** Logs the account in; ends with an {@link IllegalStateException} when the login does not arrive at the dashboard. */
    public Login(LocalHub hub, String account) {
        this.dashboard = hub.address(Part.ROLE_CLARITY_DASHBOARD);
        HttpResponse<String> form = get("/");
        String fields = "username=" + account + "&password=" + encoded(hub.demoPassword()) + "&_csrf="
                + encoded(csrf(form.body()));
        HttpResponse<String> arrived =
                send(HttpRequest.newBuilder(hub.address(Part.IDENTITY).resolve("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields)));
        if (arrived.statusCode() != 200 || arrived.uri().getPort() != dashboard.getPort()) {
            throw new IllegalStateException(
                    "login of " + account + ": ended at " + arrived.uri() + " (expected: the dashboard)");
        }
    }

    /** The session as the header {@code Cookie} carries it. */
    public String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(SESSION))
                .map(cookie -> SESSION + "=" + cookie.getValue())
                .findFirst()
                .orElseThrow();
    }

    /** The token a form of this page carries against forged requests. */
    public String csrfOf(String page) {
        return csrf(get(page).body());
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(dashboard.resolve(path)).header("Accept", "text/html"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return Requests.send(http, request, BodyHandlers.ofString());
    }

    private static String csrf(String page) {
        Matcher found = CSRF.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("page without _csrf (expected: a form): " + page);
        }
        return found.group(1);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
