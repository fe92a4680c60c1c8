package de.verzahnt.local.identity;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Walks through the login as a browser and the dashboard would, with cookies and without JavaScript. */
final class Visitor {

    private static final String REDIRECT = "http://localhost:8080/login/oauth2/code/verzahnt";
    // The pair of RFC 7636, appendix B.
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NEVER)
            .build();
    private final int port;

    Visitor(int port) {
        this.port = port;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(at(path)).header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    Map<String, String> login(String account, String password) throws IOException, InterruptedException {
        String authorize = "/oauth2/authorize?response_type=code&client_id=verzahnt-dashboard&scope=openid%20profile"
                + "&state=s&code_challenge_method=S256&code_challenge=" + CHALLENGE + "&redirect_uri=" + REDIRECT;
        get(authorize);
        sendForm(account, password);
        String back = get(authorize).headers().firstValue("Location").orElseThrow();
        String code = back.replaceAll(".*code=([^&]*).*", "$1");
        var answer = token(
                "verzahnt-dashboard",
                "dashboard",
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        REDIRECT,
                        "code_verifier",
                        VERIFIER));
        return fields(answer.body());
    }

    String tryLogin(String account, String password) throws IOException, InterruptedException {
        var answer = sendForm(account, password);
        return get(answer.headers().firstValue("Location").orElseThrow()).body();
    }

    HttpResponse<String> token(String client, String secret, Map<String, String> form)
            throws IOException, InterruptedException {
        String credentials =
                Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(at("/oauth2/token")).header("Authorization", "Basic " + credentials);
        return post(request, form);
    }

    /** The string fields of a flat JSON object. */
    static Map<String, String> fields(String json) {
        var fields = new LinkedHashMap<String, String>();
        var matcher = Pattern.compile("\"(\\w+)\":\"([^\"]*)\"").matcher(json);
        while (matcher.find()) {
            fields.put(matcher.group(1), matcher.group(2));
        }
        return fields;
    }

    private HttpResponse<String> sendForm(String account, String password) throws IOException, InterruptedException {
        String csrf = get("/login").body().replaceAll("(?s).*name=\"_csrf\"[^>]*value=\"([^\"]*)\".*", "$1");
        return post(
                HttpRequest.newBuilder(at("/login")), Map.of("username", account, "password", password, "_csrf", csrf));
    }

    private HttpResponse<String> post(HttpRequest.Builder request, Map<String, String> form)
            throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return http.send(
                request.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port).resolve(path);
    }
}
