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

    private static List<String> rows(HttpResponse<String> answer) {
        List<Map<String, Object>> rows = JsonPath.read(answer.body(), "$.rows");
        return rows.stream()
                .map(row ->
                        row.get("place") + " " + row.get("id") + " " + row.get("outcome") + " " + row.get("revision"))
                .toList();
    }
}
