package de.verzahnt.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import de.verzahnt.contract.Topics;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.Sozialraum;
import de.verzahnt.intake.running.Client;
import de.verzahnt.intake.running.RunningGateway;
import de.verzahnt.intake.running.Sample;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SozialraumIT {
    private static final String ALL = "/api/v1/sozialraeume";
    private static final RunningGateway REGISTER = new RunningGateway(OrganisationRegisterApplication.class);
    private static final Client ADMIN = REGISTER.client().as(List.of(), "admin");
    private static final Client KI = REGISTER.client().as(List.of("ki-staedteregion"), "reporter", "ki");

    @BeforeAll
    static void loadTheRegister() {
        assertThat(ADMIN.post("/api/v1/organisations/csv", "text/csv", Sample.file("organisations.csv"))
                        .statusCode())
                .isEqualTo(200);
    }

    @AfterAll
    static void stop() throws IOException {
        REGISTER.close();
    }

    @Test
    void aSozialraumIsPutReadAndWithdrawnByItsTagAndEachStateLeavesAsAnEvent() {
        String key = "05334012-OST";
        HttpResponse<String> created = KI.put(ALL + "/" + key, sozialraum("Eschweiler-Ost", "05334012"));
        HttpResponse<String> same = KI.put(ALL + "/" + key, sozialraum("Eschweiler-Ost", "05334012"));
        HttpResponse<String> wrong =
                KI.with("If-Match", "\"9\"").put(ALL + "/" + key, sozialraum("Ganz anders", "05334012"));
        HttpResponse<String> unexplained = KI.with("If-Match", "\"1\"").delete(ALL + "/" + key);
        HttpResponse<String> gone = KI.with("If-Match", "\"1\"").delete(ALL + "/" + key + "?reason=aufgel%C3%B6st");

        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        assertThat(created.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(same.statusCode()).isEqualTo(200);
        assertThat(wrong.statusCode()).isEqualTo(412);
        assertThat(unexplained.statusCode()).isEqualTo(422);
        assertThat(gone.statusCode()).as(gone.body()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(events(key))
                .extracting(Sozialraum::getLifecycle)
                .containsExactly(Lifecycle.ACTIVE, Lifecycle.WITHDRAWN));
        assertThat(events(key).get(0).getValidFrom()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(events(key).get(0).getProvenance().getReportedBy()).isEqualTo("ki-staedteregion");
        assertThat(events(key).get(1).getWithdrawalReason()).isEqualTo("aufgelöst");
    }

    @Test
    void aListedSozialraumTakesOtherNamesAndNoOtherName() {
        HttpResponse<String> before = KI.get(ALL + "/05334008-P-SETT");
        HttpResponse<String> renamed = KI.put(ALL + "/05334008-P-SETT", "{\"name\": \"Anders\"}");
        HttpResponse<String> called = KI.put(ALL + "/05334008-P-SETT", "{\"otherNames\": [\"Rund um die Siedlung\"]}");

        assertThat(before.statusCode()).as(before.body()).isEqualTo(200);
        assertThat(before.headers().firstValue("ETag")).isEmpty();
        assertThat(renamed.statusCode()).isEqualTo(422);
        assertThat(called.statusCode()).as(called.body()).isEqualTo(201);
        assertThat((String) JsonPath.read(called.body(), "$.name")).isEqualTo(JsonPath.read(before.body(), "$.name"));
    }

    @Test
    void onlyTheKiOfTheGemeindeAndTheAdministrationWriteAndEverybodyLoggedInReads() {
        Client others = REGISTER.client().as(List.of("adna", "ki-staedteregion"), "reporter", "abh", "steering");
        Client otherKi = REGISTER.client().as(List.of("ki-stadt-aachen"), "ki");
        String body = sozialraum("Nord", "05334016");

        assertThat(others.put(ALL + "/05334016-NORD", body).statusCode()).isEqualTo(403);
        assertThat(otherKi.put(ALL + "/05334016-NORD", body).statusCode()).isEqualTo(403);
        assertThat(otherKi.put(ALL + "/05334016-NORD", body).body()).contains("05334002 Aachen");
        assertThat(otherKi.delete(ALL + "/05334016-NORD?reason=x").statusCode()).isEqualTo(403);
        assertThat(ADMIN.put(ALL + "/05334016-NORD", body).statusCode()).isEqualTo(201);
        assertThat(others.get(ALL + "?within=05334016&size=200").body()).contains("05334016-NORD");
        assertThat(others.get(ALL + "/gemeinden").statusCode()).isEqualTo(403);
        assertThat((List<String>) JsonPath.read(KI.get(ALL + "/gemeinden").body(), "$[*].key"))
                .hasSize(9);
        assertThat(REGISTER.client().get(ALL).statusCode()).isEqualTo(401);
    }

    @Test
    void aTableIsTriedFirstAndThenTakenWhole() {
        byte[] file = """
                key,name,parent_key,other_names
                05334020-WEST-1,Hinter dem Bahnhof,05334020-WEST,Gleisviertel;Bahnhofsviertel
                05334020-WEST,Westviertel,05334020,
                """.getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> tried = KI.post(ALL + "/csv?dryRun=true", "text/csv", file);
        assertThat(KI.get(ALL + "/05334020-WEST").statusCode()).isEqualTo(404);
        HttpResponse<String> taken = KI.post(ALL + "/csv", "text/csv", file);

        assertThat((Integer) JsonPath.read(tried.body(), "$.created"))
                .as(tried.body())
                .isEqualTo(2);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        assertThat((List<String>) JsonPath.read(KI.get(ALL + "/05334020-WEST-1").body(), "$.otherNames"))
                .containsExactly("Gleisviertel", "Bahnhofsviertel");
        assertThat(KI.delete(ALL + "/05334020-WEST?reason=x").statusCode()).isEqualTo(409);
    }

    @Test
    void typeErrorsDoNotHideValueErrors() {
        HttpResponse<String> refused =
                KI.put(ALL + "/05334024-ARTEN", "{\"name\":5,\"parentKey\":\"05334024\",\"validFrom\":\"gestern\"}");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat((List<String>) JsonPath.read(refused.body(), "$.errors[*].field"))
                .containsOnlyOnce("name", "validFrom");
    }

    @Test
    void aWrongTableTellsEveryRowAndTakesNothingOver() {
        String file = """
                key,name,parent_key,other_names,valid_from
                05334024-A,Gut,05334024,,
                05334024-B,,05334024,,gestern
                05334024-C,Tel. 030 23125 123,05334024,,
                05334002-NEU,Fremde Stadt,05334002,,
                05334024-X-1,Ohne Boden,05334024-X,,
                05334024-A,Anders,05334024,,
                """;

        HttpResponse<String> refused = KI.post(ALL + "/csv", "text/csv", file.getBytes(StandardCharsets.UTF_8));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat((List<String>) JsonPath.read(refused.body(), "$.errors[*].field"))
                .containsExactly(
                        "row 3, name",
                        "row 3, valid_from",
                        "row 4, name",
                        "row 5, key",
                        "row 6, parent_key",
                        "row 7, key");
        assertThat(KI.get(ALL + "/05334024-A").statusCode()).isEqualTo(404);
    }

    private static List<Sozialraum> events(String key) {
        return REGISTER.events(Topics.SOZIALRAUM, key).stream()
                .map(ConsumerRecord::value)
                .toList();
    }

    private static String sozialraum(String name, String parent) {
        return """
                {"name": "%s", "parentKey": "%s", "validFrom": "2026-01-01"}""".formatted(name, parent);
    }
}
