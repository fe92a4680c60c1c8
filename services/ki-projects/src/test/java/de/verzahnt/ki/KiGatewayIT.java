package de.verzahnt.ki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import de.verzahnt.contract.Topics;
import de.verzahnt.events.Channel;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.Provenance;
import de.verzahnt.events.Sozialraum;
import de.verzahnt.intake.running.Client;
import de.verzahnt.intake.running.ReportedFiles;
import de.verzahnt.intake.running.RunningGateway;
import de.verzahnt.intake.running.Sample;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KiGatewayIT {
    private static final RunningGateway GATEWAY = new RunningGateway(KiProjectsApplication.class);
    private static final Client KI = GATEWAY.client().as(List.of("ki-staedteregion"), "reporter", "ki");

    @BeforeAll
    static void learnTheRegister() {
        Sample.organisations().forEach(one -> GATEWAY.publish(Topics.ORGANISATION, one));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                        GATEWAY.client().get("/actuator/health/readiness").body())
                .contains("\"organisations\":" + Sample.organisationIds().size()));
    }

    @AfterAll
    static void stop() throws IOException {
        GATEWAY.close();
    }

    @Test
    void everyProjectOfTheSampleIsAcceptedAndLeavesAsAnEvent() {
        Client all = GATEWAY.client().as(Sample.organisationIds(), "ki");

        HttpResponse<String> taken = all.post("/api/v1/projects/csv", "text/csv", Sample.file("ki_projects.csv"));

        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        assertThat((Integer) JsonPath.read(taken.body(), "$.created")).isEqualTo(43);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                        GATEWAY.events(Topics.KI_PROJECT, "ki-staedteregion/kim-case-management"))
                .extracting(event -> event.value().getOrganisationId())
                .containsExactly("kim-staedteregion"));
    }

    @Test
    void aFreeProvidersOfferingIsSentToTheOtherGateway() {
        HttpResponse<String> refused = GATEWAY.client()
                .as(List.of("adna"), "reporter")
                .put("/api/v1/projects/adna/treff", report("adna", "05334002"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("/api/v1/activities");
    }

    @Test
    void typeErrorsDoNotHideValueErrors() {
        HttpResponse<String> refused =
                KI.put("/api/v1/projects/ki-staedteregion/arten", "{\"title\":5,\"field\":\"NIRGENDS\"}");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat((List<String>) JsonPath.read(refused.body(), "$.errors[*].field"))
                .containsOnlyOnce("title", "field", "organisationId");
    }

    @Test
    void anOfferingIsReportedInAKeptSozialraumUntilItIsWithdrawn() {
        String key = "05334028-MITTE";
        String project = "/api/v1/projects/ki-staedteregion/treff-mitte";
        HttpResponse<String> early = KI.put(project, report("ki-staedteregion", key));

        GATEWAY.publish(Topics.SOZIALRAUM, sozialraum(key, Lifecycle.ACTIVE, 1));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                        KI.put(project, report("ki-staedteregion", key)).statusCode())
                .isEqualTo(201));
        GATEWAY.publish(Topics.SOZIALRAUM, sozialraum(key, Lifecycle.WITHDRAWN, 2));

        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("districts[0]");
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                        KI.put(project, report("ki-staedteregion", key)).statusCode())
                .isEqualTo(422));
        assertThat(KI.get("/api/v1/projects?district=" + key).body()).contains("treff-mitte");
    }

    @Test
    void aFileIsTakenBackAsAWholeButNotWhatSomebodyHasChangedSince() {
        ReportedFiles lists = new ReportedFiles("/api/v1/projects/csv");
        lists.report(KI, "list.csv", "Tanzkreis;Aachen");
        String file = lists.report(KI, "list.csv", "Tanzkreis;Alsdorf", "Chor;Aachen", "Nähtreff;Aachen");
        lists.report(KI, "list.csv", "Nähtreff;Würselen");

        HttpResponse<String> undone = ReportedFiles.undo(KI, file);

        assertThat(ReportedFiles.counts(undone, "withdrawn", "restored", "left"))
                .containsExactly(1, 1, 1);
        assertThat((List<String>) JsonPath.read(undone.body(), "$.leftIds"))
                .containsExactly("ki-staedteregion/naehtreff");
        assertThat(standing("tanzkreis")).contains("ACTIVE", "\"05334002\"");
        assertThat(standing("chor")).contains("WITHDRAWN", "ist rückgängig gemacht");
        assertThat(standing("naehtreff")).contains("ACTIVE", "\"05334036\"");
        await().untilAsserted(() -> assertThat(GATEWAY.events(Topics.KI_PROJECT, "ki-staedteregion/chor"))
                .extracting(event -> event.value().getLifecycle())
                .containsExactly(Lifecycle.ACTIVE, Lifecycle.WITHDRAWN));
    }

    private static String standing(String name) {
        return KI.get("/api/v1/projects/ki-staedteregion/" + name).body();
    }

    private static String report(String organisation, String district) {
        return """
                {"organisationId": "%s", "title": "Treff", "field": "BEGEGNUNG", "format": "BEGEGNUNG",
                 "role": "OPERATIVE", "districts": ["%s"]}""".formatted(organisation, district);
    }

    private static Sozialraum sozialraum(String key, Lifecycle lifecycle, long revision) {
        return Sozialraum.newBuilder()
                .setKey(key)
                .setName("Mitte")
                .setParentKey("05334028")
                .setLifecycle(lifecycle)
                .setWithdrawalReason(lifecycle == Lifecycle.WITHDRAWN ? "aufgelöst" : null)
                .setRevision(revision)
                .setProvenance(new Provenance(Instant.parse("2026-03-01T08:00:00Z"), "hub", "test", Channel.API))
                .build();
    }
}
