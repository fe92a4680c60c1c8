package de.verzahnt.agency;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import de.verzahnt.intake.running.Client;
import de.verzahnt.intake.running.Sample;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class BadRequestsIT {
    private static final String PATH = "/api/v1/activities";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    @ParameterizedTest(name = "{0}")
    @MethodSource("badRequests")
    void badInputGetsItsStatusAndAProblemThatNamesTheError(
            String rule, String request, String header, String body, int status, String words) {
        HttpResponse<String> answer = answer(request, header, body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        if (status != 400 || !words.isEmpty()) {
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
            assertThat((Integer) JsonPath.read(answer.body(), "$.status")).isEqualTo(status);
        }
        assertThat(answer.body()).contains(words.split(", "));
    }

    @ParameterizedTest
    @CsvSource({"broken.csv, row 3", "broken-cr.csv, row 4"})
    void aBrokenFileIsAProblemThatNamesTheRow(String name, String row) {
        HttpResponse<String> answer = Agency.reporterOf("caritas-aachen", "gibt-es-nicht")
                .post(PATH + "/csv", "text/csv", Sample.file("messy/" + name));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains(row);
    }

    @Test
    void fiftyMegabytesAreTooMuchForAReportABatchAndAFile() {
        Client caritas = Agency.reporterOf("caritas-aachen-ia");
        String large = "x".repeat(50_000_000);

        assertThat(caritas.put(PATH + "/it/large", large).statusCode()).isEqualTo(413);
        byte[] bytes = large.getBytes(StandardCharsets.UTF_8);
        assertThat(caritas.post(PATH + "/batch", "application/json", bytes).statusCode())
                .isEqualTo(413);
        assertThat(caritas.post(PATH + "/csv", "text/csv", bytes).statusCode()).isEqualTo(413);
    }

    @Test
    void typeErrorsDoNotHideValueErrors() {
        HttpResponse<String> answer = Agency.reporterOf("caritas-aachen-ia")
                .put(PATH + "/it/types", "{\"title\":5,\"field\":\"NIRGENDS\",\"districts\":[\"05334002\",7]}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat((List<String>) JsonPath.read(answer.body(), "$.errors[*].field"))
                .containsOnlyOnce("title", "field", "districts[1]", "organisationId", "format", "role");
    }

    @Test
    void aNameThatBeginsWithAForeignOrganisationIsRefused() {
        Client caritas = Agency.reporterOf("caritas-aachen-ia");

        assertThat(caritas.put(PATH + "/ki-staedteregion/rucksack", Agency.report("Fremd"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(caritas.put(PATH + "/caritas-aachen-mbe/schwester", Agency.report("Schwester"))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void aForeignIdCannotBeTakenOverOrWithdrawn() {
        Agency.reporterOf("caritas-aachen-ia").put(PATH + "/it/mine", Agency.report("Meins"));
        Client adna = Agency.reporterOf("adna");
        String report = Agency.report("Deins").replace("caritas-aachen-ia", "adna");

        assertThat(adna.put(PATH + "/it/mine", report).statusCode()).isEqualTo(403);
        assertThat(adna.delete(PATH + "/it/mine?reason=x").statusCode()).isEqualTo(403);
    }

    @Test
    void aWithdrawalWithoutReasonOrWithAPersonInItIsRefused() {
        Client caritas = Agency.reporterOf("caritas-aachen-ia");
        caritas.put(PATH + "/it/reason", Agency.report("Grund"));

        assertThat(caritas.delete(PATH + "/it/reason").statusCode()).isEqualTo(422);
        assertThat(caritas.delete(PATH + "/it/reason?reason=Tel.%20030%2023125%20123")
                        .statusCode())
                .isEqualTo(422);
        assertThat(caritas.with("If-Match", "\"7\"")
                        .delete(PATH + "/it/reason?reason=x")
                        .statusCode())
                .isEqualTo(412);
    }

    private static HttpResponse<String> answer(String request, String header, String body) {
        String[] line = request.split(" ");
        String path = PATH + (line[1].startsWith("?") ? "" : "/") + line[1];
        String[] pair = header.split(": ?", 2);
        Client client =
                header.startsWith("Authorization") ? Agency.GATEWAY.client() : Agency.reporterOf("caritas-aachen-ia");
        String type = pair[0].equals("Content-Type") ? pair[1] : "application/json";
        if (pair.length == 2 && !pair[0].equals("Content-Type") && !pair[1].isEmpty()) {
            client = client.with(pair[0], pair[1]);
        }
        return switch (line[0]) {
            case "GET" -> client.get(path);
            case "DELETE" -> client.delete(path);
            case "PUT" -> client.with("Content-Type", type).send("PUT", path, bytes(body));
            default -> client.post(path, type, bytes(body));
        };
    }

    /** A body as it stands behind an exclamation mark; otherwise the right report with these fields, or a list of them. */
    private static byte[] bytes(String body) {
        String text = body.startsWith("!")
                ? body.substring(1).translateEscapes()
                : JSON.writeValueAsString(changed(JSON.readTree(body)));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode changed(JsonNode fields) {
        if (fields.isArray()) {
            return JSON.createArrayNode().add(changed(fields.get(0)));
        }
        ObjectNode report = (ObjectNode) JSON.readTree(Agency.report("Recht"));
        return report.setAll((ObjectNode) fields);
    }

    static Stream<Arguments> badRequests() throws IOException {
        try (var file = BadRequestsIT.class.getResourceAsStream("/bad-requests.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> Arrays.stream(line.split("\\|", -1))
                                    .map(String::strip)
                                    .toArray())
                            .toList()
                            .stream()
                            .map(Arguments::of);
        }
    }
}
