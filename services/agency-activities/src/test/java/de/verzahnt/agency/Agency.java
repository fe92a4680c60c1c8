package de.verzahnt.agency;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.contract.Topics;
import de.verzahnt.intake.running.Client;
import de.verzahnt.intake.running.RunningGateway;
import de.verzahnt.intake.running.Sample;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;

/** The gateway on real parts with the organisations of the sample, started once for all tests. */
final class Agency {
    static final RunningGateway GATEWAY = start();

    private Agency() {}

    /** A client that reports for these organisations. */
    static Client reporterOf(String... organisations) {
        return GATEWAY.client().as(List.of(organisations), "reporter");
    }

    /** A report for the Caritas agency with this title. */
    static String report(String title) {
        return """
                {"organisationId": "caritas-aachen-ia", "title": "%s", "description": "Offener Treff.",
                 "field": "BEGEGNUNG", "targetGroups": ["NACHBARSCHAFT"], "format": "BEGEGNUNG", "role": "OPERATIVE",
                 "districts": ["05334002-P-NORD"], "periodFrom": "2026-01-01",
                 "schedule": "FREQ=WEEKLY;BYDAY=TH 10:00-12:00"}""".formatted(title);
    }

    /** A gateway of its own, for tests that take parts away. */
    static RunningGateway start() {
        RunningGateway gateway = new RunningGateway(AgencyActivitiesApplication.class);
        Sample.organisations().forEach(o -> gateway.publish(Topics.ORGANISATION, o));
        String all = "\"organisations\":" + Sample.organisations().size();
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                        gateway.client().get("/actuator/health/readiness").body())
                .contains(all));
        return gateway;
    }
}
