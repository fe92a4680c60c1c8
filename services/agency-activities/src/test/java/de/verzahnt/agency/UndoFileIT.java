package de.verzahnt.agency;

import static de.verzahnt.intake.running.ReportedFiles.FILES;
import static de.verzahnt.intake.running.ReportedFiles.counts;
import static de.verzahnt.intake.running.ReportedFiles.undo;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import de.verzahnt.contract.Topics;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.intake.running.Client;
import de.verzahnt.intake.running.ReportedFiles;
import de.verzahnt.intake.running.RunningGateway;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class UndoFileIT {
    private static final ReportedFiles LISTS = new ReportedFiles("/api/v1/activities/csv");
    private static final RunningGateway GATEWAY = Agency.start();

    @AfterAll
    static void stop() throws IOException {
        GATEWAY.close();
    }

    @Test
    void newOfferingsAreWithdrawnAndChangedOnesStandAsBefore() {
        Client adna = reporterOf("adna");
        LISTS.report(adna, "list.csv", "Tanzkreis;Aachen");
        String second = LISTS.report(adna, "list.csv", "Tanzkreis;Alsdorf", "Chor;Aachen");

        HttpResponse<String> undone = undo(adna, second);

        assertThat(counts(undone, "withdrawn", "restored", "left")).containsExactly(1, 1, 0);
        assertThat((String) JsonPath.read(undone.body(), "$.state")).isEqualTo("UNDONE");
        assertThat(standing(adna, "adna/tanzkreis")).contains("ACTIVE", "\"05334002\"");
        assertThat(standing(adna, "adna/chor")).contains("WITHDRAWN", "ist rückgängig gemacht");
        Awaitility.await().untilAsserted(() -> assertThat(GATEWAY.events(Topics.AGENCY_ACTIVITY, "adna/chor"))
                .extracting(event -> event.value().getLifecycle())
                .containsExactly(Lifecycle.ACTIVE, Lifecycle.WITHDRAWN));
    }

    @Test
    void whatSomebodyHasChangedSinceIsLeftAndNamed() {
        Client refugio = reporterOf("refugio");
        String file = LISTS.report(refugio, "list.csv", "Nähtreff;Aachen", "Offener Treff;Aachen");
        LISTS.report(refugio, "list.csv", "Nähtreff;Würselen");

        HttpResponse<String> undone = undo(refugio, file);

        assertThat((List<String>) JsonPath.read(undone.body(), "$.leftIds")).containsExactly("refugio/naehtreff");
        assertThat(counts(undone, "withdrawn", "left")).containsExactly(1, 1);
        assertThat(standing(refugio, "refugio/naehtreff")).contains("ACTIVE", "\"05334036\"");
    }

    @Test
    void onceTheLaterFileIsUndoneTheEarlierOneCanBeToo() {
        Client ki = reporterOf("caritas-aachen-ia");
        String first = LISTS.report(ki, "list.csv", "Lesekreis;Aachen");
        String second = LISTS.report(ki, "list.csv", "Lesekreis;Alsdorf");

        undo(ki, second);
        HttpResponse<String> undone = undo(ki, first);

        assertThat(counts(undone, "withdrawn", "left")).containsExactly(1, 0);
        assertThat(standing(ki, "caritas-aachen-ia/lesekreis")).contains("WITHDRAWN");
    }

    @Test
    void askingTwiceUndoesOnce() {
        Client jmd = reporterOf("caritas-aachen-jmd");
        String file = LISTS.report(jmd, "list.csv", "Sprechstunde;Aachen");

        HttpResponse<String> once = undo(jmd, file);
        HttpResponse<String> twice = undo(jmd, file);

        assertThat(twice.statusCode()).isEqualTo(200);
        assertThat(twice.body()).isEqualTo(once.body());
        assertThat(standing(jmd, "caritas-aachen-jmd/sprechstunde")).contains("\"revision\":2");
    }

    @Test
    void aFileIsThereForItsOwnOrganisationsOnly() {
        Client both = reporterOf("adna", "caritas-alsdorf-fwz");
        String file = JsonPath.read(
                LISTS.sent(
                                both,
                                "beide.csv",
                                "Titel;Ort;Handlungsfeld;Format;Träger\nA;Aachen;Begegnung;Treff;adna\n"
                                        + "B;Aachen;Begegnung;Treff;caritas-alsdorf-fwz")
                        .body(),
                "$.fileId");

        assertThat(undo(reporterOf("adna"), file).statusCode()).isEqualTo(404);
        assertThat(reporterOf("adna").get(FILES + "/" + file).statusCode()).isEqualTo(404);
        assertThat(reporterOf("adna").get(FILES + "?organisation=refugio").statusCode())
                .isEqualTo(400);
        assertThat(both.get(FILES + "?organisation=adna").body()).contains(file, "beide.csv");
        assertThat(undo(both, "kein-solches").statusCode()).isEqualTo(404);
    }

    @Test
    void theLastFilesAreListedWithTheirNamesButNoPersonInThem() {
        Client fwz = reporterOf("caritas-alsdorf-fwz");
        LISTS.report(fwz, "Angebote von Frau Gerda Schmitz.csv", "Werkstatt;Aachen");

        HttpResponse<String> listed = fwz.get(FILES + "?organisation=caritas-alsdorf-fwz");

        assertThat((Integer) JsonPath.read(listed.body(), "$.items[0].created")).isEqualTo(1);
        assertThat((String) JsonPath.read(listed.body(), "$.items[0].undoableUntil"))
                .isNotNull();
        assertThat(listed.body()).doesNotContain("Schmitz");
    }

    @Test
    void aDryRunAndAFileThatChangesNothingAreNoFilesToUndo() {
        Client vhs = reporterOf("caritas-aachen-ia");
        LISTS.report(vhs, "list.csv", "Gleichbleibend;Aachen");

        HttpResponse<String> same = LISTS.sent(vhs, "list.csv", ReportedFiles.list("Gleichbleibend;Aachen"));
        HttpResponse<String> dry = LISTS.tried(vhs, "list.csv", ReportedFiles.list("Neu;Aachen"));

        assertThat((String) JsonPath.read(same.body(), "$.fileId")).isNull();
        assertThat((String) JsonPath.read(dry.body(), "$.fileId")).isNull();
    }

    private static String standing(Client client, String id) {
        return client.get("/api/v1/activities/" + id).body();
    }

    private static Client reporterOf(String... organisations) {
        return GATEWAY.client().as(List.of(organisations), "reporter");
    }
}
