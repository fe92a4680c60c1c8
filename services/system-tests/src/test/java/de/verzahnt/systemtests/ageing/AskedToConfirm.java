package de.verzahnt.systemtests.ageing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import de.verzahnt.local.Part;
import de.verzahnt.systemtests.TestHub;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A year goes by in the database of the gateway, and one mail asks the organisation whether its offerings still hold. */
public final class AskedToConfirm {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Pattern LINK = Pattern.compile("/bestaetigung\\?token=([A-Za-z0-9_-]{43})");

    private AskedToConfirm() {}

    /** What was confirmed today was confirmed 360 days ago: as many offerings as these ids (an SQL pattern) are. */
    public static int aYearGoesBy(String ids) {
        String url = TestHub.running().jdbcUrl(Part.AGENCY_ACTIVITIES);
        String role = url.substring(url.lastIndexOf('/') + 1);
        String password = TestHub.running().databasePassword(Part.AGENCY_ACTIVITIES);
        try (var database = DriverManager.getConnection(url, role, password);
                var statement = database.prepareStatement(
                        "UPDATE offering SET confirmed_at = confirmed_at - interval '360 days',"
                                + " told_at = told_at - interval '360 days' WHERE id LIKE ?")) {
            statement.setString(1, ids);
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new AssertionError("a year", failure);
        }
    }

    /** Mails that ask this mailbox to confirm, by number. */
    public static List<Integer> mails(String mailbox) {
        return JsonPath.read(
                answer("/api/mails"), "$[?('%s' in @.to && @.subject =~ /.*Stimmt das noch.*/)].id".formatted(mailbox));
    }

    /** The text of the one mail, once it is there. */
    public static String textOfTheOneMail(String mailbox) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(mails(mailbox)).hasSize(1));
        return JsonPath.read(answer("/api/mails/" + mails(mailbox).get(0)), "$.text");
    }

    /** The token of the link in it. */
    public static String token(String text) {
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group(1);
    }

    private static String answer(String path) {
        URI address = TestHub.addressOf("mailbox").resolve(path);
        try {
            return HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        }
    }
}
