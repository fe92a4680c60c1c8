package de.verzahnt.systemtests.seeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.verzahnt.local.Part;
import de.verzahnt.systemtests.TestHub;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NothingToldIT {

    private static final String TITLE = "Kanarienvogel-Sprachcafé";
    private static final String TEXT = "Zeisigkäfigwort";
    private static final String PATH = "/api/v1/activities/kanarie/cafe";
    private static final String ORGANISATION = "caritas-alsdorf-fwz";
    private static final String TRACE = "5cf92f3577b34da6a3ce929d0e0e4737";

    @Test
    void neitherLogsNorSpansNorMetricsHoldAReportsTextATokenOrAnAddress() {
        reportRightAndWrong();
        await().atMost(Duration.ofMinutes(2)).until(() -> TestHub.collector().spans().stream()
                .anyMatch(span -> span.trace().equals(TRACE) && span.service().equals("role-clarity-dashboard")));

        String token = TestHub.tokenOf(ORGANISATION);
        String signature = token.substring(token.lastIndexOf('.') + 1);
        List<String> secrets =
                List.of(TITLE, TEXT, "kanarie@", signature, TestHub.running().scrapeToken());

        assertThat(secrets).allSatisfy(secret -> {
            assertThat(logs()).as("logs with %s", secret).noneMatch(log -> log.contains(secret));
            assertThat(TestHub.collector().spans()).as("spans with %s", secret).noneMatch(span -> span.text()
                    .contains(secret));
            assertThat(Part.services()).as("metrics with %s", secret).noneMatch(service -> Reporting.metrics(service)
                    .contains(secret));
        });
    }

    private static void reportRightAndWrong() {
        Map<String, String> traced = Map.of("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01");
        String right = Reporting.course(ORGANISATION, TITLE, TEXT, "05170024");
        assertThat(Reporting.put(Part.AGENCY_ACTIVITIES, PATH, ORGANISATION, right, traced)
                        .statusCode())
                .isEqualTo(201);
        for (String wrong : List.of(
                right.replace("SPRACHE", TEXT),
                right.replace(TEXT, TEXT + " kanarie@example.org"),
                right.replace("\"title\"", "\"" + TEXT + "\""),
                right.replace("}", TEXT))) {
            assertThat(Reporting.put(Part.AGENCY_ACTIVITIES, PATH, ORGANISATION, wrong, traced)
                            .statusCode())
                    .isBetween(400, 422);
        }
    }

    private static List<String> logs() {
        try (Stream<Path> files = Files.list(TestHub.running().logs())) {
            return files.map(NothingToldIT::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
