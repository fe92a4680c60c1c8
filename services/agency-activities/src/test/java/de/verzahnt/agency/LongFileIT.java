package de.verzahnt.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import de.verzahnt.contract.Topics;
import de.verzahnt.events.AgencyActivity;
import de.verzahnt.intake.running.Client;
import de.verzahnt.intake.running.RunningGateway;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

@Tag("long")
class LongFileIT {
    private static final String CSV = "/api/v1/activities/csv?mode=partial";
    private static final int ROWS = 10_000;
    private static final Logger log = LoggerFactory.getLogger(LongFileIT.class);
    private static final RunningGateway GATEWAY = Agency.start();

    @AfterAll
    static void stop() throws IOException {
        GATEWAY.close();
    }

    @Test
    void tenThousandRowsAreTakenInTheBackgroundThoughTheGatewayDiesInTheMiddle() {
        byte[] list = list(ROWS);

        HttpResponse<String> accepted = adna().with("Prefer", "respond-async").post(CSV, "text/csv", list);
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
        String file = accepted.headers().firstValue("Location").orElseThrow();
        within(Duration.ofSeconds(30)).until(() -> waiting(file) < ROWS);
        GATEWAY.isCutOff();
        GATEWAY.restarts();

        int left = waiting(file);
        assertThat(left).as("it died in the middle").isPositive();
        assertThat(standing()).as("no row is half written").isEqualTo(ROWS - left);
        within(Duration.ofMinutes(3)).until(() -> waiting(file) == 0);
        assertThat((Integer) number(file, "created")).isEqualTo(ROWS);
        assertThat((Integer) number(file, "refused")).isEqualTo(1);

        aWeekLaterTheSameListConfirmsAllInTheBackgroundThoughTheGatewayDiesInTheMiddle(list);
    }

    private static void aWeekLaterTheSameListConfirmsAllInTheBackgroundThoughTheGatewayDiesInTheMiddle(byte[] list) {
        GATEWAY.daysGoBy(8);
        Instant sent = Instant.now();

        HttpResponse<String> again = adna().with("Prefer", "respond-async").post(CSV, "text/csv", list);
        assertThat(again.statusCode()).as("nothing is left to take").isEqualTo(200);
        assertThat((Integer) JsonPath.read(again.body(), "$.unchanged")).isEqualTo(ROWS);
        log.info("{} unchanged rows answered after {}", ROWS, Duration.between(sent, Instant.now()));
        GATEWAY.isCutOff();
        assertThat(confirmedSince(sent)).as("it died in the middle").isLessThan(ROWS);
        GATEWAY.restarts();

        within(Duration.ofMinutes(3)).pollInterval(Duration.ofSeconds(5)).until(() -> confirmedSince(sent) == ROWS);
        log.info("{} rows confirmed {} after they were sent", ROWS, Duration.between(sent, Instant.now()));
    }

    /** How many offerings were told to be confirmed since then. */
    private static long confirmedSince(Instant then) {
        return GATEWAY.all(Topics.AGENCY_ACTIVITY).stream()
                .filter(activity -> then.isBefore(Objects.requireNonNull(activity.getConfirmedAt())))
                .map(AgencyActivity::getActivityId)
                .distinct()
                .count();
    }

    @Test
    void aFileWithMoreThan20000RowsIsRefusedAsAWhole() {
        HttpResponse<String> refused = adna().post(CSV + "&dryRun=true", "text/csv", list(20_000));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("20000");
    }

    /** So many rows that are right, and one that is not. */
    private static byte[] list(int rows) {
        StringBuilder list = new StringBuilder("Nr;Titel;Ort;Handlungsfeld;Format");
        for (int row = 1; row <= rows; row++) {
            list.append("\nL").append(row).append(";Offener Treff ").append(row).append(";Aachen;Begegnung;Treff");
        }
        return list.append("\nX;Offener Treff X;Atlantis;Begegnung;Treff")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static int standing() {
        return JsonPath.read(
                adna().get("/api/v1/activities?organisation=adna&size=1").body(), "$.total");
    }

    private static int waiting(String file) {
        return number(file, "waiting");
    }

    private static int number(String file, String name) {
        return JsonPath.read(adna().get(file).body(), "$." + name);
    }

    private static ConditionFactory within(Duration most) {
        return await().pollInSameThread()
                .pollInterval(Duration.ofMillis(100))
                .atMost(most)
                .ignoreExceptions();
    }

    private static Client adna() {
        return GATEWAY.client().as(List.of("adna"), "reporter");
    }
}
