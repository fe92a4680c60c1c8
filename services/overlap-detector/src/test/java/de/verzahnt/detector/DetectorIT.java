package de.verzahnt.detector;

import static de.verzahnt.detector.Report.meetingPlace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.verzahnt.contract.Topics;
import de.verzahnt.detector.rules.RulesInForce;
import de.verzahnt.detector.stores.Today;
import de.verzahnt.events.Capacity;
import de.verzahnt.events.CaseLine;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.OverlapCase;
import de.verzahnt.events.RuleBookActivated;
import de.verzahnt.events.Sector;
import de.verzahnt.events.TouchpointCount;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** One broker, one story: the tests follow each other. */
@TestMethodOrder(OrderAnnotation.class)
@SuppressWarnings("NullAway.Init")
class DetectorIT {
    private static final String DEAD_LETTERS = Topics.deadLetters("overlap-detector");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    static Path stateDir;

    static RealHub hub;
    static ConfigurableApplicationContext service;

    @BeforeAll
    static void start() throws Exception {
        hub = new RealHub("mock://detector-it", Topics.OVERLAP_CASE.name(), DEAD_LETTERS);
        service = hub.start(stateDir);
    }

    @AfterAll
    static void stop() {
        service.close();
        hub.close();
    }

    @Test
    @Order(1)
    void isReadyOnlyWhenTheStreamRuns() {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            HttpResponse<String> readiness = get("/actuator/health/readiness");
            assertThat(readiness.statusCode()).isEqualTo(200);
            assertThat(readiness.body()).contains("\"state\":\"RUNNING\"");
        });
    }

    @Test
    @Order(2)
    void showsNothingButItsHealth() throws Exception {
        assertThat(get("/actuator/prometheus").statusCode()).isEqualTo(401);
        assertThat(get("/anything").statusCode()).isEqualTo(401);
    }

    @Test
    @Order(3)
    void twoReportsBecomeACaseThoughTheirOrganisationsAreToldLast() {
        hub.send(Topics.KI_PROJECT, "ki/treff", meetingPlace("ki/treff", "ki").project());
        hub.send(
                Topics.AGENCY_ACTIVITY,
                "caritas/cafe",
                meetingPlace("caritas/cafe", "caritas").activity());
        hub.send(Topics.ORGANISATION, "caritas", TestHub.organisation("caritas", "IA", Sector.FREE));
        hub.send(Topics.ORGANISATION, "ki", TestHub.organisation("ki", "KI", Sector.PUBLIC));

        await().atMost(Duration.ofSeconds(60)).until(() -> !hub.cases().isEmpty());
        assertThat(hub.cases()).hasSize(1);
        assertThat(hub.cases().get(0).getParties()).containsExactly("ki", "caritas");
    }

    @Test
    @Order(4)
    void unreadableBytesBecomeADeadLetterWithTheReasonAndHoldNobodyUp() {
        byte[] nonsense = "nonsense".getBytes(StandardCharsets.UTF_8);
        hub.send(Topics.AGENCY_ACTIVITY, "caritas/broken", nonsense);

        await().atMost(Duration.ofSeconds(60))
                .until(() -> !hub.read(DEAD_LETTERS).isEmpty());
        ConsumerRecord<String, byte[]> letter = hub.read(DEAD_LETTERS).get(0);
        assertThat(letter.value()).isEqualTo(nonsense);
        assertThat(letter.headers().lastHeader("__streams.errors.message")).isNotNull();
    }

    @Test
    @Order(5)
    void stateSurvivesARestart() {
        service.close();
        service = hub.start(stateDir);
        hub.send(Topics.ORGANISATION, "drk", TestHub.organisation("drk", "IA", Sector.FREE));
        hub.send(
                Topics.AGENCY_ACTIVITY,
                "drk/cafe",
                meetingPlace("drk/cafe", "drk").activity());

        await().atMost(Duration.ofSeconds(60)).until(() -> joined().size() == 2);
        assertThat(joined()).containsExactly("caritas/cafe", "drk/cafe");
    }

    @Test
    @Order(6)
    void aDecisionOnTheRulesIsFollowedAtOnceAndARestartDoesNotForgetIt() {
        int before = hub.cases().size();
        decide(TestHub.SHIPPED + ".1", TestHub.SHIPPED, TestHub.NOTHING_ALIKE);
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(states(before)).contains(TestHub.SHIPPED + ".1 CLOSED"));

        service.close();
        service = hub.start(stateDir);
        decide(TestHub.SHIPPED + ".2", TestHub.SHIPPED + ".1", Map.of());

        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(states(before)).contains(TestHub.SHIPPED + ".2 OPEN"));
        assertThat(states(before)).noneMatch(state -> state.startsWith(TestHub.SHIPPED + " "));
    }

    @Test
    @Order(7)
    void aDecisionNobodyCanFollowBecomesADeadLetterAndTheRulesStay() {
        int letters = hub.read(DEAD_LETTERS).size();
        decide(TestHub.SHIPPED + ".3", "v1", Map.of());

        await().atMost(Duration.ofSeconds(60))
                .until(() -> hub.read(DEAD_LETTERS).size() > letters);
        assertThat(service.getBean(RulesInForce.class).get().rules().version()).isEqualTo(TestHub.SHIPPED + ".2");
    }

    private static void decide(String version, String previous, Map<String, Double> values) {
        hub.send(
                Topics.RULE_BOOK,
                "rule-book",
                RuleBookActivated.newBuilder()
                        .setActivationId(version)
                        .setVersion(version)
                        .setBase(TestHub.SHIPPED)
                        .setPrevious(previous)
                        .setValues(values)
                        .setCapacity(Capacity.ADMINISTRATION)
                        .setReason("Vereinbart in der Lenkungsgruppe.")
                        .setDecidedAt(Report.PROVENANCE.getReportedAt())
                        .setProvenance(Report.PROVENANCE)
                        .build());
    }

    /** Version and status of each state told since. */
    private static List<String> states(int since) {
        return hub.cases().stream()
                .skip(since)
                .filter(found -> found.getAnchorOfferingId().equals("ki/treff"))
                .map(found -> found.getRulesVersion() + " " + found.getStatus())
                .toList();
    }

    @Test
    @Order(8)
    void aCountOfTheImmigrationOfficeBecomesAGapWhereNobodyMeetsIt() {
        hub.send(Topics.ABH_TOUCHPOINT, "abh/broken", "nonsense".getBytes(StandardCharsets.UTF_8));
        TouchpointCount referrals = referrals(20);
        hub.send(Topics.ABH_TOUCHPOINT, "abh/05334012/" + referrals.getPeriod() + "/abh.verweis/JMD", referrals);
        for (int i = 0; i < 10; i++) {
            String id = "drk/treff-" + i;
            hub.send(Topics.AGENCY_ACTIVITY, id, meetingPlace(id, "drk").activity());
        }

        await().atMost(Duration.ofSeconds(60)).until(() -> gaps().size() == 1);
        assertThat(gaps().get(0).getAnchorOfferingId()).isEqualTo("abh.verweis/JMD@abh");
    }

    @Test
    @Order(9)
    void aSozialraumItsKiKeepsIsFollowedAndWhatWasReportedThereBeforeIsCompared() {
        hub.meetingPlacesIn("05314000-NEU");
        hub.send(Topics.SOZIALRAUM, "05314000-BROKEN", "nonsense".getBytes(StandardCharsets.UTF_8));
        hub.keeps("05314000-NEU", "05314000");

        await().atMost(Duration.ofSeconds(90)).until(() -> hub.cases().stream()
                .anyMatch(found -> found.getKreis().equals("05314")
                        && found.getAnchorOfferingId().equals("ki/neu")));
    }

    private static List<OverlapCase> gaps() {
        return hub.cases().stream()
                .filter(found -> found.getFindingClass() == FindingClass.GAP)
                .toList();
    }

    /** In the quarter of today. */
    private static TouchpointCount referrals(int count) {
        LocalDate today = LocalDate.now(Today.ZONE);
        return TouchpointCount.newBuilder()
                .setAuthorityId("abh")
                .setDistrictKey("05334012")
                .setPeriod(today.getYear() + "-Q" + today.get(IsoFields.QUARTER_OF_YEAR))
                .setKind("abh.verweis")
                .setReferredTo("JMD")
                .setCount(count)
                .setSuppressed(false)
                .setLifecycle(Lifecycle.ACTIVE)
                .setRevision(1)
                .setProvenance(Report.PROVENANCE)
                .build();
    }

    /** Lines of the last state of the case at the public meeting place. */
    private static List<String> joined() {
        return hub.cases().stream()
                .filter(found -> found.getAnchorOfferingId().equals("ki/treff"))
                .reduce((earlier, later) -> later)
                .map(OverlapCase::getLines)
                .orElseThrow()
                .stream()
                .map(CaseLine::getOfferingId)
                .toList();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        String port = service.getEnvironment().getRequiredProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }
}
