package de.verzahnt.abh;

import static de.verzahnt.abh.Bodies.change;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A file or batch is answered as at every gateway: row by row, and a dry run says what would become of each. */
class FileAnswerIT {

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
    void theRowsOfAFileOfCountsAreItsTables() throws Exception {
        String path = "/api/v1/touchpoints/csv";
        byte[] two = ("authority_id,period,district_key,kind,referred_to,count\n"
                        + "abh-staedteregion,2023-Q2,05334002,abh.erstkontakt,,20\n"
                        + "abh-staedteregion,2023-Q1,05334002,abh.erstkontakt,,20\n")
                .getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> dry = gateway.post(path + "?dryRun=true", two);
        HttpResponse<String> taken = gateway.post(path, two);
        HttpResponse<String> again = gateway.post(path, two);

        assertThat(List.of(rows(dry), rows(taken)))
                .containsOnly(List.of(
                        "row 3 abh-staedteregion/2023-Q1 CREATED 1", "row 2 abh-staedteregion/2023-Q2 CREATED 1"));
        assertThat(dry.body()).contains("\"dryRun\":true", "\"written\":false", "\"created\":2");
        assertThat(taken.body()).contains("\"written\":true", "\"created\":2", "\"encoding\":\"UTF-8\"");
        assertThat(again.body()).contains("\"written\":false", "\"unchanged\":2");
    }

    @Test
    void theRowsOfABatchOfProcessChangesAreTheChanges() throws Exception {
        String path = "/api/v1/process-changes/batch";
        String change = "[" + change("batch-3", "Neues Formular") + "]";

        HttpResponse<String> dry = gateway.send(path + "?dryRun=true", "application/json", change);
        gateway.send(path, "application/json", change);
        HttpResponse<String> again = gateway.send(path + "?dryRun=true", "application/json", change);

        assertThat(rows(dry)).containsExactly("[0] abh-staedteregion/batch-3 CREATED 1");
        assertThat(rows(again)).containsExactly("[0] abh-staedteregion/batch-3 UNCHANGED 1");
    }

    @Test
    void aFieldThatAFileDoesNotFillIsNamedAsTheFileCallsIt() throws Exception {
        byte[] nobodys = ("notice_id,authority_id,kind,valid_from,valid_until,district_key,title,description,"
                        + "target_groups,languages\npc-1,,,2026-07-01,,05334,Neues Formular,Es gilt ab Juli.,,\n")
                .getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> refused = gateway.post("/api/v1/process-changes/csv", nobodys);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat((List<String>) JsonPath.read(refused.body(), "$.errors[*].field"))
                .containsExactly("row 2, authority_id");
    }

    @Test
    void aDryRunOfCountsNamesTheErrorsOfEachTableAndOfRowsThatBelongToNone() throws Exception {
        byte[] mixed = ("authority_id,period,district_key,kind,referred_to,count\n"
                        + "abh-staedteregion,2022-Q1,05334002,abh.erstkontakt,,20\n"
                        + "abh-staedteregion,2022-Q2,05334002,abh.erstkontakt,,20\n"
                        + "abh-staedteregion,2022-Q2,05334002,nichts,,20\n"
                        + "abh-staedteregion,2022-Q2\n")
                .getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> dry = gateway.post("/api/v1/touchpoints/csv?dryRun=true", mixed);
        HttpResponse<String> taken = gateway.post("/api/v1/touchpoints/csv", mixed);

        assertThat(dry.statusCode()).as(dry.body()).isEqualTo(200);
        assertThat(rows(dry))
                .containsExactly(
                        "row 2 abh-staedteregion/2022-Q1 CREATED 1",
                        "row 3 abh-staedteregion/2022-Q2 REFUSED null",
                        "row 5  REFUSED null");
        assertThat(dry.body()).contains("\"written\":false", "\"created\":1", "\"refused\":2");
        assertThat((List<String>) JsonPath.read(dry.body(), "$.rows[1].errors[*].field"))
                .containsExactly("row 4, kind");
        assertThat(fields(taken)).containsExactly("row 5", "row 4, kind");
    }

    @Test
    void aDryRunOfABatchNamesTheErrorsOfEachItemWithinIt() throws Exception {
        String good = "{\"authority\":\"abh-staedteregion\",\"period\":\"2022-Q3\",\"rows\":["
                + "{\"districtKey\":\"05334002\",\"kind\":\"abh.erstkontakt\",\"count\":20}]}";
        String bad = "{\"authority\":\"abh-staedteregion\",\"period\":\"2022-Q4\",\"rows\":[{\"count\":\"x\"}]}";
        String path = "/api/v1/touchpoints/batch";
        String batch = "[" + good + "," + bad + "," + good + ",7]";

        HttpResponse<String> dry = gateway.send(path + "?dryRun=true", "application/json", batch);

        assertThat(dry.statusCode()).as(dry.body()).isEqualTo(200);
        assertThat(rows(dry))
                .containsExactly(
                        "[0] abh-staedteregion/2022-Q3 CREATED 1",
                        "[1] abh-staedteregion/2022-Q4 REFUSED null",
                        "[2]  REFUSED null",
                        "[3]  REFUSED null");
        assertThat((List<String>) JsonPath.read(dry.body(), "$.rows[1].errors[*].field"))
                .contains("rows[0].count", "rows[0].kind");
        assertThat(gateway.send(path, "application/json", batch).statusCode()).isEqualTo(422);
    }

    @Test
    void aDryRunOfProcessChangesNamesTheErrorsOfEach() throws Exception {
        String path = "/api/v1/process-changes/batch";
        String good = change("batch-9", "Neues Formular");
        String bad = "{\"authority\":\"abh-staedteregion\",\"id\":\"B 2\",\"report\":{\"validFrom\":\"gestern\"}}";
        String batch = "[" + good + "," + bad + "," + good + ",{}]";

        HttpResponse<String> dry = gateway.send(path + "?dryRun=true", "application/json", batch);
        HttpResponse<String> taken = gateway.send(path, "application/json", batch);

        assertThat(dry.statusCode()).as(dry.body()).isEqualTo(200);
        assertThat(rows(dry))
                .containsExactly(
                        "[0] abh-staedteregion/batch-9 CREATED 1",
                        "[1] abh-staedteregion/B 2 REFUSED null",
                        "[2] abh-staedteregion/batch-9 REFUSED null",
                        "[3]  REFUSED null");
        assertThat((List<String>) JsonPath.read(dry.body(), "$.rows[1].errors[*].field"))
                .contains("id", "report.validFrom", "report.title");
        assertThat((List<String>) JsonPath.read(dry.body(), "$.changeIds"))
                .containsExactly("abh-staedteregion/batch-9");
        assertThat(fields(taken)).contains("[1].id", "[2].id", "[3].authority");
        assertThat(gateway.get("/api/v1/process-changes/abh-staedteregion/batch-9")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aProcessChangeIsCreatedOnceAndReportedAgainUnchangedItIsThere() throws Exception {
        String address = "/api/v1/process-changes/abh-staedteregion/zweimal";
        String report = JsonMapper.builder()
                .build()
                .writeValueAsString(JsonPath.read(change("zweimal", "Neues Formular"), "$.report"));

        assertThat(gateway.put(address, report).statusCode()).isEqualTo(201);
        assertThat(gateway.put(address, report).statusCode()).isEqualTo(200);
    }

    private static List<String> fields(HttpResponse<String> problem) {
        assertThat(problem.statusCode()).as(problem.body()).isEqualTo(422);
        return JsonPath.read(problem.body(), "$.errors[*].field");
    }

    private static List<String> rows(HttpResponse<String> answer) {
        List<Map<String, Object>> rows = JsonPath.read(answer.body(), "$.rows");
        return rows.stream()
                .map(row ->
                        row.get("place") + " " + row.get("id") + " " + row.get("outcome") + " " + row.get("revision"))
                .toList();
    }
}
