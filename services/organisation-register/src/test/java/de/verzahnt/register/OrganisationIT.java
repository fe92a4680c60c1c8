package de.verzahnt.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import de.verzahnt.contract.Topics;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.intake.running.Client;
import de.verzahnt.intake.running.RunningGateway;
import de.verzahnt.intake.running.Sample;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OrganisationIT {
    private static final String ORGANISATIONS = "/api/v1/organisations";
    private static final RunningGateway REGISTER = new RunningGateway(OrganisationRegisterApplication.class);
    private static final Client ADMIN = REGISTER.client().as(List.of(), "admin");
    private static HttpResponse<String> loaded;

    @BeforeAll
    static void loadTheRegister() {
        loaded = ADMIN.post(ORGANISATIONS + "/csv", "text/csv", Sample.file("organisations.csv"));
    }

    @AfterAll
    static void stop() throws IOException {
        REGISTER.close();
    }

    @Test
    void theRegisterTakesTheSampleAndASecondTimeChangesNothing() {
        HttpResponse<String> again = ADMIN.post(ORGANISATIONS + "/csv", "text/csv", Sample.file("organisations.csv"));

        assertThat(loaded.statusCode()).as(loaded.body()).isEqualTo(200);
        assertThat((Integer) JsonPath.read(loaded.body(), "$.created")).isEqualTo(88);
        assertThat((Integer) JsonPath.read(again.body(), "$.unchanged")).isEqualTo(88);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(REGISTER.events(Topics.ORGANISATION, "kim-staedteregion"))
                        .extracting(event -> event.value().getBodyId())
                        .containsExactly("staedteregion-aachen"));
    }

    @Test
    void responsibilitiesBecomePartOfTheOrganisation() throws IOException {
        byte[] file =
                Files.readAllBytes(Path.of("../reference-data/src/main/resources/reference-data/responsibilities.csv"));

        HttpResponse<String> taken = ADMIN.post(ORGANISATIONS + "/responsibilities/csv", "text/csv", file);
        HttpResponse<String> ki =
                REGISTER.client().as(List.of("adna"), "reporter").get(ORGANISATIONS + "/ki-staedteregion");

        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        assertThat((List<String>) JsonPath.read(ki.body(), "$.responsibleDistricts"))
                .hasSize(9);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(REGISTER.events(Topics.ORGANISATION, "ki-staedteregion"))
                        .last()
                        .satisfies(event -> assertThat(event.value().getResponsibleDistricts())
                                .hasSize(9)));
    }

    @Test
    void onlyAdministratorsChangeTheRegisterAndEverybodyLoggedInReadsIt() {
        Client reporter = REGISTER.client().as(List.of("adna"), "reporter", "ki", "abh", "steering");
        byte[] file = Sample.file("organisations.csv");

        assertThat(reporter.put(ORGANISATIONS + "/adna", "{}").statusCode()).isEqualTo(403);
        assertThat(reporter.delete(ORGANISATIONS + "/adna").statusCode()).isEqualTo(403);
        assertThat(reporter.post(ORGANISATIONS + "/csv", "text/csv", file).statusCode())
                .isEqualTo(403);
        assertThat(reporter.get(ORGANISATIONS + "?size=200&type=KI").body()).contains("ki-stadt-aachen");
        assertThat(REGISTER.client().get(ORGANISATIONS).statusCode()).isEqualTo(401);
    }

    @Test
    void anOrganisationIsPutReadAndWithdrawnByItsTag() {
        String club = "{\"name\": \"Neuer Verein\", \"type\": \"VEREIN\", \"homeDistrict\": \"05334002\"}";

        HttpResponse<String> created = ADMIN.put(ORGANISATIONS + "/neuer-verein", club);
        HttpResponse<String> same = ADMIN.put(ORGANISATIONS + "/neuer-verein", club);
        HttpResponse<String> wrong = ADMIN.with("If-Match", "\"9\"").put(ORGANISATIONS + "/neuer-verein", club);
        HttpResponse<String> gone = ADMIN.with("If-Match", "\"1\"").delete(ORGANISATIONS + "/neuer-verein");

        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        assertThat(same.statusCode()).isEqualTo(200);
        assertThat(same.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(wrong.statusCode()).isEqualTo(412);
        assertThat(gone.statusCode()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(REGISTER.events(Topics.ORGANISATION, "neuer-verein"))
                        .extracting(event -> event.value().getLifecycle())
                        .containsExactly(Lifecycle.ACTIVE, Lifecycle.WITHDRAWN));
    }

    @Test
    void typeErrorsDoNotHideValueErrors() {
        HttpResponse<String> refused =
                ADMIN.put(ORGANISATIONS + "/neu-arten", "{\"name\":5,\"type\":\"NIRGENDS\",\"sector\":\"FREE\"}");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat((List<String>) JsonPath.read(refused.body(), "$.errors[*].field"))
                .containsOnlyOnce("name", "type");
    }

    @Test
    void aWrongFileOfOrganisationsTellsEveryRowAndTakesNothingOver() {
        String file = """
                organisation_id,name,type,sector,umbrella,home_district,parent_organisation
                neu-1,Neu 1,VEREIN,PUBLIC,,05334002,
                neu-2,Neu 2,VEREIN,FREE,,05334002,neu-3
                neu-3,Neu 3,VEREIN,FREE,,05334002,neu-2
                neu-4,Neu 4,VEREIN,FREE,,05334002,gibt-es-nicht
                neu-5,Neu 5,VEREIN,FREE,,05334002,
                neu-5,Anders,VEREIN,FREE,,05334002,
                """;

        HttpResponse<String> refused =
                ADMIN.post(ORGANISATIONS + "/csv", "text/csv", file.getBytes(StandardCharsets.UTF_8));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat((List<String>) JsonPath.read(refused.body(), "$.errors[*].field"))
                .containsExactly(
                        "row 2, sector",
                        "row 3, parent_organisation",
                        "row 4, parent_organisation",
                        "row 5, parent_organisation",
                        "row 7, organisation_id");
        assertThat(ADMIN.get(ORGANISATIONS + "/neu-5").statusCode()).isEqualTo(404);
    }

    @Test
    void whoStillHasChildrenCannotBeWithdrawn() {
        HttpResponse<String> refused = ADMIN.delete(ORGANISATIONS + "/staedteregion-aachen");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("ki-staedteregion");
    }
}
