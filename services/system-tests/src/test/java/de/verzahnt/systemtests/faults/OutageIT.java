package de.verzahnt.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.verzahnt.local.LocalHub;
import de.verzahnt.local.Part;
import de.verzahnt.systemtests.TestHub;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A part is away for a while: what was accepted arrives, nothing hangs, health names it, readiness follows and returns. */
@Tag("long")
class OutageIT {

    private static final Duration AWAY = Duration.ofSeconds(20);
    private static final Duration BACK_WITHIN = Duration.ofSeconds(120);
    private static final Duration BOUNDED = Duration.ofSeconds(20);
    private static final String READINESS = "/actuator/health/readiness";
    private static final String AGENCY = "caritas-alsdorf-fwz";
    private static final int UP = 200;
    private static final int AWAY_STATUS = 503;

    private final LocalHub hub = TestHub.running();
    private final Asking asking = new Asking(hub);

    @AfterEach
    void everythingRunsAndIsHealthyAgain() {
        Arrays.stream(Part.values()).filter(part -> !hub.alive().contains(part)).forEach(hub::start);
        Part.services().forEach(service -> await(service.id())
                .atMost(BACK_WITHIN)
                .until(() -> asking.status(service, "/actuator/health") == UP));
    }

    @Test
    void withoutKafkaReportsAreAcceptedAndTheirCaseComesWhenItIsBack() {
        asking.patiently(
                "PUT", Part.KI_PROJECTS, "/api/v1/projects/outage/kafka", "ki-staedteregion", project("Kafka"));
        hub.stop(Part.KAFKA);
        await().atMost(BOUNDED).until(() -> asking.status(Part.OVERLAP_DETECTOR, READINESS) == AWAY_STATUS);

        await().during(AWAY)
                .atMost(AWAY.multipliedBy(3))
                .until(() -> report("Kafka").statusCode() < 300
                        && asking.status(Part.AGENCY_ACTIVITIES, READINESS) == UP
                        && asking.status(Part.ROLE_CLARITY_DASHBOARD, READINESS) == UP);
        assertThat(missing(Part.AGENCY_ACTIVITIES)).contains("kafka");
        assertThat(missing(Part.OVERLAP_DETECTOR)).contains("kafka");
        hub.start(Part.KAFKA);

        awaitCase("Kafka");
        await().atMost(BACK_WITHIN).until(() -> asking.status(Part.OVERLAP_DETECTOR, READINESS) == UP);
    }

    @Test
    void withoutPostgresqlEverybodyIsToldToComeBackAndTheGatewayServesAgainByItself() throws Exception {
        asking.patiently(
                "PUT", Part.KI_PROJECTS, "/api/v1/projects/outage/postgresql", "ki-staedteregion", project("Postgres"));
        hub.stop(Part.POSTGRESQL);

        await().atMost(BOUNDED).until(() -> report("Postgres").statusCode() == AWAY_STATUS);
        await().during(AWAY)
                .atMost(AWAY.multipliedBy(3))
                .until(() -> isToldToComeBack(report("Postgres"))
                        && isToldToComeBack(
                                asking.once("GET", Part.ROLE_CLARITY_DASHBOARD, "/api/v1/cases", AGENCY, "")));
        assertThat(asking.status(Part.AGENCY_ACTIVITIES, READINESS)).isEqualTo(AWAY_STATUS);
        assertThat(asking.status(Part.ROLE_CLARITY_DASHBOARD, READINESS)).isEqualTo(AWAY_STATUS);
        assertThat(missing(Part.AGENCY_ACTIVITIES)).contains("db");
        hub.start(Part.POSTGRESQL);

        await().atMost(BACK_WITHIN).until(() -> asking.status(Part.AGENCY_ACTIVITIES, READINESS) == UP);
        await().atMost(BACK_WITHIN).until(() -> asking.status(Part.ROLE_CLARITY_DASHBOARD, READINESS) == UP);
        assertThat(report("Postgres").statusCode()).isLessThan(300);
        awaitCase("Postgres");
    }

    @Test
    void withoutTheRegistryReportsFlowOnAndHealthNamesIt() throws Exception {
        asking.patiently(
                "PUT", Part.KI_PROJECTS, "/api/v1/projects/outage/registry", "ki-staedteregion", project("Register"));
        hub.stop(Part.REGISTRY);

        assertThat(report("Register").statusCode()).isLessThan(300);
        awaitCase("Register");
        await().atMost(BOUNDED).until(() -> missing(Part.AGENCY_ACTIVITIES).contains("schemaRegistry"));
        assertThat(asking.status(Part.AGENCY_ACTIVITIES, READINESS)).isEqualTo(UP);
    }

    @Test
    void aGatewayAndTheDetectorThatStartWithoutTheRegistryAcceptAndCatchUp() throws Exception {
        asking.patiently(
                "PUT", Part.KI_PROJECTS, "/api/v1/projects/outage/start", "ki-staedteregion", project("Anfang"));
        hub.stop(Part.REGISTRY);
        List.of(Part.AGENCY_ACTIVITIES, Part.OVERLAP_DETECTOR).forEach(hub::kill);
        List.of(Part.AGENCY_ACTIVITIES, Part.OVERLAP_DETECTOR).forEach(hub::startWithoutWaiting);

        await().atMost(BACK_WITHIN).until(() -> asking.status(Part.AGENCY_ACTIVITIES, READINESS) == UP);
        assertThat(report("Anfang").statusCode()).isLessThan(300);
        hub.start(Part.REGISTRY);

        awaitCase("Anfang");
        await().atMost(BACK_WITHIN).until(() -> asking.status(Part.OVERLAP_DETECTOR, READINESS) == UP);
    }

    private HttpResponse<String> report(String word) throws IOException {
        String path = "/api/v1/activities/outage/" + word.toLowerCase(java.util.Locale.ROOT);
        long begin = System.nanoTime();
        var answer = asking.once("PUT", Part.AGENCY_ACTIVITIES, path, AGENCY, offering(AGENCY, word));
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(BOUNDED);
        return answer;
    }

    private static boolean isToldToComeBack(HttpResponse<String> answer) {
        return answer.statusCode() == AWAY_STATUS
                && answer.headers().firstValue("Retry-After").isPresent()
                && answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json");
    }

    private void awaitCase(String word) {
        await().atMost(BACK_WITHIN).until(() -> asking.patiently(
                        "GET", Part.ROLE_CLARITY_DASHBOARD, "/api/v1/cases?q=Nachbarschaftsladen%20" + word, AGENCY, "")
                .body()
                .contains("DOPPELSTRUKTUR"));
    }

    /** The components that are not UP, as anybody may read them. */
    private String missing(Part service) {
        var components =
                Asking.JSON.readTree(asking.body(service, "/actuator/health")).get("components");
        StringBuilder missing = new StringBuilder();
        components.properties().forEach(one -> {
            if (!one.getValue().get("status").asString("").equals("UP")) {
                missing.append(one.getKey()).append(' ');
            }
        });
        return missing.toString();
    }

    private static Map<String, Object> project(String word) {
        return offering("ki-staedteregion", word);
    }

    private static Map<String, Object> offering(String organisation, String word) {
        return Map.of(
                "organisationId", organisation,
                "title", "Nachbarschaftsladen " + word,
                "description", "Offener Treff zum gemeinsamen Lernen.",
                "field", "BEGEGNUNG",
                "targetGroups", List.of("GEFLUECHTETE"),
                "format", "BEGEGNUNG",
                "role", "OPERATIVE",
                "districts", List.of("05774032"),
                "periodFrom", "2020-01-01");
    }
}
