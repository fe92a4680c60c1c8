package de.verzahnt.starter;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsOverHttpTest extends ThingServiceOverHttp {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\":\"a\",            | 400 | body",
                "                             | 400 | body",
                "{\"title\":\"a\",\"titel\":1}| 400 | titel",
                "{\"title\":5}                | 400 | title",
                "{\"count\":\"5\"}            | 400 | count",
                "{\"count\":1.5}              | 400 | count",
                "{\"count\":99999999999999}   | 400 | count",
                "{\"colour\":\"BLUE\"}        | 400 | colour",
                "{\"colour\":1}               | 400 | colour",
                "{\"inner\":{\"count\":\"x\"}}| 400 | inner.count",
                "{\"title\":\"a\",\"title\":1}| 400 | body",
                "[1]                          | 400 | body",
                "null                         | 400 | body",
                "{\"title\":\"a\"} x          | 400 | body"
            })
    void aBodyThatDoesNotFitNamesThePlace(String body, int status, String field) throws Exception {
        HttpResponse<String> answer = put(body == null ? "" : body);

        assertThat(answer).satisfies(problem(status, "invalid-json"));
        assertThat((String) JsonPath.read(answer.body(), "$.errors[0].field")).isEqualTo(field);
    }

    @Test
    void allPlacesThatDoNotFitComeAtOnce() throws Exception {
        HttpResponse<String> answer =
                put("{\"title\":5,\"colour\":\"BLUE\",\"inner\":{\"count\":\"x\",\"titel\":1,\"inner\":[]}}");

        assertThat(answer).satisfies(problem(400, "invalid-json"));
        assertThat((List<String>) JsonPath.read(answer.body(), "$.errors[*].field"))
                .startsWith("title", "colour", "inner.count", "inner.titel", "inner.inner");
        assertThat((List<String>) JsonPath.read(answer.body(), "$.errors[*].expectedEn"))
                .contains("text", "one of: RED, GREEN", "whole number", "object");
    }

    @Test
    void typeErrorsDoNotHideValueErrors() throws Exception {
        HttpResponse<String> answer = put("{\"count\":\"five\"}");

        assertThat(answer).satisfies(problem(400, "invalid-json"));
        assertThat((List<String>) JsonPath.read(answer.body(), "$.errors[*].field"))
                .containsExactly("count", "title", "contact");
    }

    @Test
    void whatCannotBeReadIsNotMissingAsWell() throws Exception {
        HttpResponse<String> answer = put("{\"title\":5}");

        assertThat((List<String>) JsonPath.read(answer.body(), "$.errors[*].field"))
                .containsExactly("title", "contact");
    }

    @Test
    void aParameterNobodyKnowsIsNamedInsteadOfIgnored() throws Exception {
        HttpResponse<String> answer = send(authorized(get("/api/v1/things?pgae=1&page=0&dry%52un=true"), "reporter"));

        assertThat(answer).satisfies(problem(400, "bad-request"));
        assertThat((List<String>) JsonPath.read(answer.body(), "$.errors[*].field"))
                .containsExactly("dryRun", "pgae");
        assertThat((String) JsonPath.read(answer.body(), "$.errors[0].expectedEn"))
                .isEqualTo("known parameters only: page");
    }

    @Test
    void whatTheContainerRefusesIsAProblemToo() throws Exception {
        assertThat(send(authorized(get("/api/v1/things/a%2Fb"), "reporter"))).satisfies(problem(400, "bad-request"));
        assertThat(send(authorized(get("/api/v1/things/a%00b"), "reporter"))).satisfies(problem(400, "bad-request"));
        assertThat(send(authorized(get("/nowhere").header("Accept", "text/html"), "reporter")))
                .satisfies(problem(404, "not-found"));
    }

    @Test
    void jsonNestedTooDeeplyIsRefused() throws Exception {
        assertThat(put("{\"inner\":".repeat(200) + "null" + "}".repeat(200))).satisfies(problem(400, "invalid-json"));
    }

    @Test
    void allErrorsOfAReportComeAtOnceInBothLanguagesAndMasked() throws Exception {
        HttpResponse<String> answer = put("{}");

        assertThat(answer).satisfies(problem(422, "invalid-report"));
        assertThat((List<String>) JsonPath.read(answer.body(), "$.errors[*].field"))
                .containsExactly("title", "contact");
        assertThat((String) JsonPath.read(answer.body(), "$.errors[0].expected"))
                .isEqualTo("ein Titel");
        assertThat((String) JsonPath.read(answer.body(), "$.errors[0].expectedEn"))
                .isEqualTo("a title");
        assertThat(answer.body()).contains("titleEn", "detailEn", "\"instance\":\"/api/v1/things/1\"");
        assertThat(answer.body()).doesNotContain("Mustermann", "123456", "expectedDe");
    }

    @Test
    void theWrongIfMatchIsToldTheCurrentState() throws Exception {
        HttpResponse<String> stale =
                send(put("/api/v1/things/1", "{\"title\":\"a\"}").header("If-Match", "\"2\""));

        assertThat(stale).satisfies(problem(412, "precondition-failed"));
        assertThat(stale.body()).contains("If-Match", "\\\"3\\\"");
        assertThat(send(put("/api/v1/things/1", "{\"title\":\"a\"}").header("If-Match", "\"3\""))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIsNotThereOrNotMeantIsToldPlainly() throws Exception {
        assertThat(send(authorized(get("/api/nowhere"), "reporter"))).satisfies(problem(404, "not-found"));
        assertThat(send(authorized(request("/api/v1/things").DELETE(), "reporter")))
                .satisfies(problem(405, "method-not-allowed"));
        assertThat(send(authorized(get("/api/v1/things?page=x"), "reporter"))).satisfies(problem(400, "bad-request"));
        assertThat(send(put("/api/v1/things/1", "a").setHeader("Content-Type", "text/plain")))
                .satisfies(problem(415, "unsupported-media-type"));
        assertThat(send(put("/api/v1/things/1", "{\"title\":\"a\"}").header("Accept", "image/png")))
                .satisfies(problem(406, "not-acceptable"));
    }

    @Test
    void aFiftyMegabyteBodyIsRefusedWithAndWithoutAnnouncedLength() throws Exception {
        byte[] large = new byte[50 * 1024 * 1024];
        assertThat(send(large, "text/csv", true)).satisfies(problem(413, "too-large"));
        assertThat(send(large, "text/csv", false)).satisfies(problem(413, "too-large"));
        assertThat(send(large, "application/json", true)).satisfies(problem(413, "too-large"));
        assertThat(send(new byte[5 * 1024 * 1024], "text/csv", false).statusCode())
                .isEqualTo(200);
    }

    @Test
    void anErrorInsideTheServiceTellsNothingOfIt() throws Exception {
        HttpResponse<String> answer = send(authorized(get("/api/v1/broken"), "reporter"));

        assertThat(answer).satisfies(problem(500, "internal"));
        assertThat(answer.body()).doesNotContain("inner detail", "Exception");
    }
}
