package de.verzahnt.starter.problem;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.messages.Message;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/** What a sender has said of a person does not come back, wherever it stood. */
class MaskedAnswersTest {
    private static final String PERSON = "Frau Fatma Yildirim";

    record Report(String title) {}

    @Test
    void anUnknownFieldThatNamesAPersonIsTakenForUnknownButNotRepeated() {
        JsonMapper json = JsonMapper.builder().build();
        String sent = "{\"title\": \"Treff\", \"" + PERSON + "\": 1, \"farbe\": 2}";

        List<FieldError> errors =
                new Shapes(json).read(json.readTree(sent), Report.class).errors();
        ProblemDetail problem = Problems.of(ProblemKind.BAD_REQUEST, Message.of("problem.unknown-parameters"), errors);

        assertThat(String.valueOf(problem.getProperties()))
                .doesNotContain("Yildirim")
                .contains("farbe", "title");
    }

    @Test
    void anIdThatNamesAPersonIsNotRepeatedInTheSentence() {
        Message detail = Message.of("problem.told", PERSON + " unbekannt", PERSON + " unknown");

        ProblemDetail problem = Problems.of(ProblemKind.NOT_FOUND, detail, List.of());

        assertThat(problem.getDetail()).contains("unbekannt").doesNotContain("Yildirim");
        assertThat(String.valueOf(problem.getProperties())).contains("unknown").doesNotContain("Yildirim");
    }

    @Test
    void norInTheAddressOfTheRequest() {
        assertThat(ProblemWriter.instance("/api/v1/activities/adna/Frau%20Fatma%20Yildirim"))
                .asString()
                .startsWith("/api/v1/activities/adna/")
                .doesNotContain("Yildirim");
        assertThat(ProblemWriter.instance("/api/v1/activities/adna/caf%C3%A9"))
                .hasToString("/api/v1/activities/adna/caf%C3%A9");
    }
}
