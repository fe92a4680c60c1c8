package de.verzahnt.abh;

import static de.verzahnt.abh.Bodies.change;
import static de.verzahnt.abh.Bodies.row;
import static de.verzahnt.abh.Bodies.rows;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import de.verzahnt.contract.Topics;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.ProcessChange;
import de.verzahnt.events.TouchpointCount;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ReportToEventIT {

    private static final String TABLE = "/api/v1/touchpoints/abh-staedteregion/";
    private static final String NOTICE = "/api/v1/process-changes/abh-staedteregion/";
    private static final Path SAMPLE = Path.of("../../infra/sample-data");

    private static RunningGateway gateway;

    @BeforeAll
    static void start() throws Exception {
        gateway = new RunningGateway();
    }

    @AfterAll
    static void stop() throws Exception {
        gateway.close();
    }

    @Test
    void aTableIsStoredAndToldRoundedAndSuppressedAndReportedAgainItChangesNothing() throws Exception {
        String rows = rows(row("05334002", "abh.erstkontakt", 483), row("05334024", "abh.erstkontakt", 3));

        HttpResponse<String> first = gateway.put(TABLE + "2025-Q1", rows);
        HttpResponse<String> again = gateway.put(TABLE + "2025-Q1", rows);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(first.body())
                .contains("\"count\":485", "\"suppressed\":true")
                .doesNotContain("483");
        assertThat(again.headers().firstValue("ETag")).hasValue("\"1\"");
        Map<String, TouchpointCount> told = touchpoints("abh-staedteregion/05334024/2025-Q1/abh.erstkontakt");
        assertThat(told.get("abh-staedteregion/05334002/2025-Q1/abh.erstkontakt"))
                .satisfies(event -> assertThat(event.getCount()).isEqualTo(485));
        assertThat(told.get("abh-staedteregion/05334024/2025-Q1/abh.erstkontakt"))
                .satisfies(event -> {
                    assertThat(event.getCount()).isNull();
                    assertThat(event.getSuppressed()).isTrue();
                    assertThat(event.getRevision()).isEqualTo(1);
                });
        assertThat(gateway.database()
                        .sql("SELECT count FROM touchpoint_cell WHERE period = '2025-Q1'")
                        .query(Integer.class)
                        .list())
                .containsExactlyInAnyOrder(485, null);
    }

    @Test
    void aRowThatIsGoneAndATableThatIsWithdrawnAreTold() throws Exception {
        gateway.put(
                TABLE + "2025-Q2",
                rows(row("05334002", "abh.erstkontakt", 20), row("05334004", "abh.erstkontakt", 30)));
        gateway.put(TABLE + "2025-Q2", rows(row("05334002", "abh.erstkontakt", 20)));
        HttpResponse<String> gone = gateway.delete(TABLE + "2025-Q2?reason=Falsches%20Quartal");

        assertThat(gone.statusCode()).isEqualTo(200);
        assertThat(gone.body()).contains("WITHDRAWN", "Falsches Quartal");
        Map<String, TouchpointCount> told = Told.newest(
                gateway.brokers(),
                Topics.ABH_TOUCHPOINT,
                all -> all.values().stream()
                                .filter(e -> e.getLifecycle() == Lifecycle.WITHDRAWN)
                                .count()
                        >= 2);
        assertThat(told.get("abh-staedteregion/05334002/2025-Q2/abh.erstkontakt"))
                .satisfies(event -> assertThat(event.getLifecycle()).isEqualTo(Lifecycle.WITHDRAWN));
    }

    @Test
    void theSampleIsRefusedForItsTotalRowAndLoadsWithASecondCellWithheld() throws Exception {
        byte[] sample = Files.readAllBytes(SAMPLE.resolve("abh_touchpoints.csv"));

        HttpResponse<String> refused = gateway.post("/api/v1/touchpoints/csv", sample);
        HttpResponse<String> tried = gateway.post("/api/v1/touchpoints/csv?suppress=secondary&dryRun=true", sample);
        HttpResponse<String> loaded = gateway.post("/api/v1/touchpoints/csv?suppress=secondary", sample);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat((List<String>) JsonPath.read(refused.body(), "$.errors[*].expected"))
                .hasSize(1)
                .allSatisfy(text -> assertThat(text).contains("05334024 abh.einbuergerung_vollzug", "05334 abh.einb"));
        assertThat(tried.body()).contains("\"written\":false", "05334020 abh.einbuergerung_vollzug");
        assertThat(loaded.statusCode()).as(loaded.body()).isEqualTo(200);
        assertThat((List<String>) JsonPath.read(loaded.body(), "$.tables[*].outcome"))
                .hasSize(7)
                .containsOnly("CREATED");
        HttpResponse<String> list = gateway.get("/api/v1/touchpoints?period=2026-Q2&district=05334&size=5");
        assertThat((Integer) JsonPath.read(list.body(), "$.total")).isEqualTo(154);
        assertThat((List<Object>) JsonPath.read(list.body(), "$.items")).hasSize(5);
    }

    @Test
    void tablesComeAsJsonTooAndAllThatIsWrongWithThemIsNamedAtItsPlace() throws Exception {
        String good = "{\"authority\":\"abh-staedteregion\",\"period\":\"2024-Q1\",\"rows\":["
                + row("05334002", "abh.erstkontakt", 20) + "]}";
        String bad = "{\"authority\":5,\"period\":\"2024-Q2\",\"rows\":[{\"count\":\"x\"}],\"more\":1}";

        HttpResponse<String> refused =
                gateway.send("/api/v1/touchpoints/batch", "application/json", "[" + good + "," + bad + "]");
        HttpResponse<String> array =
                gateway.send("/api/v1/touchpoints/batch?dryRun=true", "application/json", "[" + good + "]");
        HttpResponse<String> lines = gateway.send("/api/v1/touchpoints/batch", "application/x-ndjson", good + "\n\n");

        assertThat(fields(refused)).containsExactlyInAnyOrder("[1].authority", "[1].rows[0].count", "[1].more");
        assertThat(array.body()).contains("\"written\":false");
        assertThat((List<String>) JsonPath.read(lines.body(), "$.tables[*].outcome"))
                .containsExactly("CREATED");
    }

    @Test
    void typeErrorsDoNotHideValueErrors() throws Exception {
        HttpResponse<String> table = gateway.put(TABLE + "2024-Q5", "{\"rows\":[{\"count\":\"x\"}]}");
        HttpResponse<String> change = gateway.put(NOTICE + "arten", "{\"title\":5,\"validFrom\":\"gestern\"}");

        assertThat(fields(table)).containsOnlyOnce("rows[0].count", "rows[0].kind", "period");
        assertThat(fields(change)).containsOnlyOnce("title", "validFrom", "districtKey");
    }

    @Test
    void aFileMayComeAsAFormToo() throws Exception {
        String form = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n"
                + "authority_id,period,district_key,kind,referred_to,count\nabh-staedteregion,2024-Q3,05334002,abh.erstkontakt,,20\n"
                + "\r\n--x--\r\n";

        HttpResponse<String> answer = gateway.send("/api/v1/touchpoints/csv", "multipart/form-data; boundary=x", form);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("2024-Q3", "CREATED");
    }

    @Test
    void aProcessChangeIsStoredToldAndWithdrawnWithItsReason() throws Exception {
        byte[] sample = Files.readAllBytes(SAMPLE.resolve("process_changes.csv"));
        HttpResponse<String> loaded = gateway.post("/api/v1/process-changes/csv", sample);
        HttpResponse<String> gone = gateway.delete(NOTICE + "pc-2026-03?reason=Umzug%20verschoben");

        assertThat(loaded.statusCode()).as(loaded.body()).isEqualTo(200);
        assertThat(gone.headers().firstValue("ETag")).hasValue("\"2\"");
        Map<String, ProcessChange> told = Told.newest(
                gateway.brokers(),
                Topics.ABH_PROCESS_CHANGE,
                all -> all.size() >= 3 && all.values().stream().anyMatch(e -> e.getLifecycle() == Lifecycle.WITHDRAWN));
        assertThat(told.get("abh-staedteregion/pc-2026-01"))
                .satisfies(event -> assertThat(event.getTitle()).isEqualTo("Terminbuchung nur noch online"));
        assertThat(told.get("abh-staedteregion/pc-2026-03"))
                .satisfies(event -> assertThat(event.getWithdrawalReason()).isEqualTo("Umzug verschoben"));
        assertThat(gateway.get("/api/v1/process-changes").body())
                .contains("pc-2026-01")
                .doesNotContain("pc-2026-03");
    }

    @Test
    void processChangesComeAsJsonTooAllOrNothingAndHeldToTheSameRules() throws Exception {
        String good = change("batch-1", "Neues Formular");
        String formula = change("batch-2", "=HYPERLINK(A1)");
        String bad = "{\"authority\":\"abh-staedteregion\",\"id\":\"B 2\",\"report\":{\"validFrom\":\"gestern\"}}";
        String batch = "/api/v1/process-changes/batch";

        HttpResponse<String> refused =
                gateway.send(batch, "application/json", "[" + good + "," + bad + "," + formula + "]");
        HttpResponse<String> twice = gateway.send(batch, "application/x-ndjson", good + "\n" + good);
        HttpResponse<String> misshapen = gateway.send(batch, "application/json", "[{\"ids\":1},5]");
        HttpResponse<String> dry = gateway.send(batch + "?dryRun=true", "application/json", "[" + good + "]");
        assertThat(fields(refused)).contains("[1].id", "[1].report.validFrom", "[1].report.title", "[2].report.title");
        assertThat(fields(twice)).containsExactly("line[2].id");
        assertThat(fields(misshapen)).containsExactly("[0].ids", "[0].authority", "[0].report", "[1]");
        assertThat(dry.body()).contains("\"written\":false");
        assertThat(gateway.get(NOTICE + "batch-1").statusCode()).isEqualTo(404);

        HttpResponse<String> taken = gateway.send(batch, "application/json", "[" + good + "]");
        assertThat(taken.body()).contains("\"written\":true", "abh-staedteregion/batch-1");
        assertThat(gateway.get(NOTICE + "batch-1").body()).contains("Neues Formular");
        gateway.delete(NOTICE + "batch-1?reason=Probe");
    }

    @Test
    void anotherAuthorityARoleWithoutRightAndAStaleStateAreRefused() throws Exception {
        String rows = rows(row("05334002", "abh.erstkontakt", 20));
        assertThat(gateway.put("/api/v1/touchpoints/abh-elsewhere/2025-Q3", rows)
                        .statusCode())
                .isEqualTo(403);
        assertThat(gateway.send(gateway.request(TABLE + "2025-Q3", List.of(RunningGateway.AUTHORITY), "reporter")
                                .header("Content-Type", "application/json")
                                .PUT(BodyPublishers.ofString(rows)))
                        .statusCode())
                .isEqualTo(403);
        gateway.put(TABLE + "2025-Q3", rows);
        assertThat(gateway.send(gateway.request(TABLE + "2025-Q3")
                                .header("Content-Type", "application/json")
                                .header("If-Match", "\"7\"")
                                .PUT(BodyPublishers.ofString(rows)))
                        .statusCode())
                .isEqualTo(412);
    }

    /** {@code bad-input.csv}: method, path, body, status, a word the answer must hold. */
    @ParameterizedTest(name = "{0} {1} {2} -> {3}")
    @CsvFileSource(
            resources = "/bad-input.csv",
            delimiter = '|',
            quoteCharacter = '~',
            numLinesToSkip = 1,
            maxCharsPerColumn = 10_000)
    void badInputIsToldPlainly(String method, String path, String body, int status, String word) throws Exception {
        String sent = body == null ? "" : body.replace("\\n", "\n");
        HttpResponse<String> answer =
                switch (method) {
                    case "PUT" -> gateway.put(path, sent);
                    case "POST" -> gateway.post(path, sent.getBytes(StandardCharsets.UTF_8));
                    case "DELETE" -> gateway.delete(path);
                    default -> gateway.get(path);
                };

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains(word);
    }

    private static List<String> fields(HttpResponse<String> answer) {
        return JsonPath.read(answer.body(), "$.errors[*].field");
    }

    private static Map<String, TouchpointCount> touchpoints(String until) {
        return Told.newest(gateway.brokers(), Topics.ABH_TOUCHPOINT, all -> all.containsKey(until));
    }
}
