package de.verzahnt.systemtests.seeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.verzahnt.local.Part;
import de.verzahnt.systemtests.TestHub;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OneTraceIT {

    private static final String EARLIER = "0af7651916cd43dd8448eb211c80319c";
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Test
    void oneTraceLeadsFromTheReportOverOutboxKafkaAndDetectorToTheScreenAndToTheMail() {
        String town = "05154008";
        Reporting.put(
                Part.AGENCY_ACTIVITIES,
                "/api/v1/activities/spur/cafe",
                "caritas-alsdorf-fwz",
                Reporting.course("caritas-alsdorf-fwz", "Sprachcafé Spur", "Deutsch sprechen.", town),
                traceparent(EARLIER));
        // The case is the doing of whichever report the detector hears of last.
        await().atMost(Duration.ofMinutes(2)).until(() -> steps(EARLIER).contains("overlap-detector: meet-in-kreis"));
        Reporting.put(
                Part.KI_PROJECTS,
                "/api/v1/projects/spur/treff",
                "ki-staedteregion",
                Reporting.course("ki-staedteregion", "Sprachcafé Spur", "Deutsch sprechen.", town),
                traceparent(TRACE));

        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> assertThat(steps(TRACE))
                .contains(
                        "ki-projects: http put /api/v1/projects/{namespace}/{name}",
                        "ki-projects: publish vz.ki-project.v1",
                        "overlap-detector: register-offerings",
                        "overlap-detector: meet-in-kreis",
                        "overlap-detector: assemble-cases",
                        "role-clarity-dashboard: project vz.overlap-case.v1",
                        "alert-notifier: send mail"));
    }

    private static Set<String> steps(String trace) {
        return TestHub.collector().spans().stream()
                .filter(span -> span.trace().equals(trace))
                .map(span -> span.service() + ": " + span.name())
                .collect(Collectors.toSet());
    }

    private static Map<String, String> traceparent(String trace) {
        return Map.of("traceparent", "00-" + trace + "-00f067aa0ba902b7-01");
    }
}
