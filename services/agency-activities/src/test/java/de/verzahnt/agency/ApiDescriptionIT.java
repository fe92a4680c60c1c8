package de.verzahnt.agency;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import de.verzahnt.intake.running.Client;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ApiDescriptionIT {
    private static final String PATH = "/api/v1/activities";
    private final Client caritas = Agency.reporterOf("caritas-aachen-ia", "caritas-aachen");
    private final String description =
            Agency.GATEWAY.client().get("/v3/api-docs").body();

    @Test
    void theDescriptionSaysOpenApi31AndWhatEachAddressDoes() {
        assertThat((String) JsonPath.read(description, "$.openapi")).startsWith("3.1");
        assertThat((String) JsonPath.read(description, "$.paths['" + PATH + "/{namespace}/{name}'].put.summary"))
                .isEqualTo("Report an offering");
        assertThat(description).doesNotContain("\"foreign\"", "\"caller\"");
    }

    @Test
    void theExampleOfAReportIsAcceptedAsItStands() {
        Map<String, Object> example = JsonPath.read(
                description,
                "$.paths['" + PATH + "/{namespace}/{name}'].put.requestBody.content['application/json'].example");

        String report = JsonMapper.builder().build().writeValueAsString(example);

        assertThat(caritas.put(PATH + "/it-example/cafe", report).statusCode()).isEqualTo(201);
    }

    @Test
    void theExamplesOfLinesAndTablesAreAcceptedAsTheyStand() {
        String batch = "$.paths['" + PATH + "/batch'].post.requestBody.content['application/x-ndjson'].example";
        String table = "$.paths['" + PATH + "/csv'].post.requestBody.content['text/csv'].example";

        assertThat(post("/batch", "application/x-ndjson", JsonPath.read(description, batch)))
                .isEqualTo(200);
        assertThat(post("/csv", "text/csv", JsonPath.read(description, table))).isEqualTo(200);
    }

    private int post(String path, String type, String body) {
        return caritas.post(PATH + path + "?dryRun=true", type, body.getBytes(StandardCharsets.UTF_8))
                .statusCode();
    }
}
