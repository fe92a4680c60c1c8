package de.verzahnt.agency;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import de.verzahnt.intake.running.Client;
import de.verzahnt.intake.running.RunningGateway;
import de.verzahnt.intake.running.Sample;
import de.verzahnt.intake.running.Workbook;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class FileUploadIT {
    private static final String PATH = "/api/v1/activities/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /** Of its own: the list carries ids of the sample, which other tests load. */
    private static final RunningGateway GATEWAY = Agency.start();

    private final Client anybody = GATEWAY.client();
    private final Client refugio = reporterOf("refugio");

    @AfterAll
    static void stop() throws IOException {
        GATEWAY.close();
    }

    @Test
    void aListOfAnAgencyIsTriedTakenAndFoundAgain() {
        Client caritas = reporterOf("caritas-aachen", "caritas-aachen-ia", "caritas-aachen-jmd", "caritas-alsdorf-fwz");
        byte[] file = Sample.file("messy/caritas-angebotsliste.csv");

        HttpResponse<String> dry = caritas.post(PATH + "?dryRun=true&mode=partial", "text/csv", file);
        HttpResponse<String> taken = caritas.post(PATH + "?mode=partial", "text/csv", file);
        HttpResponse<String> again = caritas.post(PATH + "?mode=partial", "text/csv", file);

        assertThat(counts(dry)).containsExactly(16, 0, 0, 1);
        assertThat((Boolean) JsonPath.read(dry.body(), "$.written")).isFalse();
        assertThat((List<?>) JsonPath.read(dry.body(), "$.preview")).hasSize(10);
        assertThat((String) JsonPath.read(dry.body(), "$.file.encoding")).isEqualTo("windows-1252");
        assertThat((List<String>) JsonPath.read(dry.body(), "$.columns[?(@.reason == 'UNKNOWN')].header"))
                .containsExactly("Lfd. Nr.", "Bemerkungen");
        assertThat(counts(taken)).containsExactly(16, 0, 0, 1);
        assertThat(counts(again)).containsExactly(0, 0, 16, 1);
    }

    @Test
    void aWorkbookIsTakenChangesAreSeenAndWhatItNoLongerHoldsIsMissing() {
        HttpResponse<String> first = send(refugio, "", row("Offener Treff", "Aachen"), row("Sprachcafé", "Aachen"));
        HttpResponse<String> second =
                send(refugio, "?dryRun=true", row("Offener Treff", "Alsdorf"), row("Neu", "5334002"));

        assertThat(counts(first)).containsExactly(2, 0, 0, 0);
        assertThat((String) JsonPath.read(first.body(), "$.file.sheet")).isEqualTo("Angebote");
        assertThat(counts(second)).containsExactly(1, 1, 0, 0);
        assertThat((List<String>) JsonPath.read(second.body(), "$.missing")).containsExactly("refugio/sprachcafe");
        assertThat((List<String>)
                        JsonPath.read(second.body(), "$.rows[1].corrections[?(@.kind == 'CORRECTED')].because"))
                .containsExactly("führende Null ergänzt");
    }

    @Test
    void whatWasSaidOfAColumnIsRememberedWithTheFileThatWasTaken() {
        Client adna = reporterOf("adna");
        byte[] file = "Titel;Ort;Handlungsfeld;Format;Anmerkung\nTanzkreis;Aachen;Sport;Tanz;Mit Musik"
                .getBytes(StandardCharsets.UTF_8);
        String said = "?column=" + URLEncoder.encode("Anmerkung=description", StandardCharsets.UTF_8);

        HttpResponse<String> taken = adna.post(PATH + said, "text/csv", file);
        HttpResponse<String> again = adna.post(PATH + "?dryRun=true", "text/csv", file);

        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        assertThat((List<String>) JsonPath.read(again.body(), "$.columns[?(@.reason == 'REMEMBERED')].column"))
                .containsExactly("description");
        assertThat(counts(again)).containsExactly(0, 0, 1, 0);
    }

    @Test
    void anybodyMayCheckAFileAndNothingOfItIsKept() {
        byte[] file = ("Titel;Ort;Handlungsfeld;Format;Beginn;Wann?\nTreff;Aachen;Begegnung;Treff;1.2.26;Mo 9-11\n"
                        + "Café;5334002;Begegnung;Treff;;\nKurs;Aachen;Sprache;Kurs;31.02.2026;\n")
                .getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> checked = anybody.post("/api/v1/check", "text/csv", file);

        assertThat(checked.statusCode()).as(checked.body()).isEqualTo(200);
        assertThat((List<String>) JsonPath.read(checked.body(), "$.rows[*].verdict"))
                .containsExactly("PASS", "WARN", "FAIL");
        assertThat((List<String>) JsonPath.read(checked.body(), "$.rows[2].errors[*].field"))
                .containsExactly("Beginn");
    }

    @Test
    void withoutAnAccountAMegabyteIsTheLimitAndAWrongTokenIsNoAccount() {
        byte[] large = "x".repeat((1 << 20) + 1).getBytes(StandardCharsets.UTF_8);

        assertThat(anybody.post("/api/v1/check", "text/csv", large).statusCode())
                .isEqualTo(413);
        assertThat(anybody.with("Authorization", "Bearer nonsense")
                        .post("/api/v1/check", "text/csv", new byte[] {'a'})
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void reportsInJsonAreCheckedToo() {
        String wrong = "[" + Agency.report("Café").replaceFirst("\\{", "{\"id\": \"it/check\", ") + ", {\"id\": 7}]";

        HttpResponse<String> checked =
                refugio.post("/api/v1/check", "application/json", wrong.getBytes(StandardCharsets.UTF_8));

        assertThat((List<String>) JsonPath.read(checked.body(), "$.rows[*].verdict"))
                .containsExactly("FAIL", "FAIL");
        assertThat(refugio.get("/api/v1/activities/it/check").statusCode()).isEqualTo(404);
    }

    private static Client reporterOf(String... organisations) {
        return GATEWAY.client().as(List.of(organisations), "reporter");
    }

    private static HttpResponse<String> send(Client client, String query, List<String> one, List<String> two) {
        List<String> header = List.of("Angebot", "Ort", "Handlungsfeld", "Format");
        byte[] file =
                new Workbook().sheet("Angebote", List.of(header, one, two)).bytes();
        HttpResponse<String> answer = client.post(PATH + query, XLSX, file);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private static List<String> row(String title, String place) {
        return List.of(title, place, "Begegnung", "Treff");
    }

    private static List<Integer> counts(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return List.of("created", "changed", "unchanged", "refused").stream()
                .map(count -> (Integer) JsonPath.read(answer.body(), "$." + count))
                .toList();
    }
}
