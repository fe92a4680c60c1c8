package de.verzahnt.register.sozialraum;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.intake.report.text.Errors;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.starter.problem.FieldError;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SozialraumCheckTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String NEW = "05334012-OST";
    private static final String LISTED = "05334002-S51";
    private static final String RIGHT = """
            {"name": "Eschweiler-Ost", "parentKey": "05334012", "otherNames": ["Ostviertel"], "validFrom": "2026-01-01"}
            """;

    private final SozialraumCheck check =
            new SozialraumCheck(ReferenceData.load().districts());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a name must be there                   | {"name": " "}                                   | name
            a name names no person                 | {"name": "Viertel von Frau Mustermann"}         | name
            a name carries no telephone number     | {"name": "Ost, Tel. 030 23125 123"}             | name
            a name is no formula                   | {"name": "=1+1"}                                | name
            the key begins with the parent's       | {"parentKey": "05334008"}                       | parentKey
            nothing lies in itself                 | {"parentKey": "05334012-OST"}                   | parentKey
            a parent must be named                 | {"parentKey": null}                             | parentKey
            the key in the body repeats the path   | {"key": "05334012-WEST"}                        | key
            other names are not empty              | {"otherNames": ["Ost", ""]}                     | otherNames[1]
            other names carry no telephone number  | {"otherNames": ["Tel. 030 23125 123"]}          | otherNames[0]
            other names stand once                 | {"otherNames": ["Ost", "OST"]}                  | otherNames[1]
            the name is no other name              | {"otherNames": ["eschweiler-ost"]}              | otherNames[0]
            another name has no semicolon          | {"otherNames": ["Ost; Nord"]}                   | otherNames[0]
            a day is a date                        | {"validFrom": "1.1.2026"}                       | validFrom
            a day lies in these centuries          | {"validFrom": "0026-01-01"}                     | validFrom
            """)
    void oneBrokenRuleIsOneErrorOfItsField(String rule, String fields, String field) {
        assertThat(errors(NEW, fields)).as(rule).extracting(FieldError::field).containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource({"05334012-ost", "05334012-", "05334012-OST-", "05334012-Ö", "05334012-A-B-C-D-E"})
    void aKeyIsTheGemeindesAndSuffixesOfCapitalsAndDigits(String key) {
        assertThat(errors(key, "{}")).extracting(FieldError::field).containsExactly("key");
    }

    @Test
    void allErrorsAreToldAtOnceEachInBothLanguages() {
        List<FieldError> all = errors(NEW, "{\"name\": \"\", \"parentKey\": \"x\", \"validFrom\": \"morgen\"}");

        assertThat(all).extracting(FieldError::field).containsExactly("name", "parentKey", "validFrom");
        assertThat(all).allSatisfy(error -> assertThat(error.expectedDe()).isNotEqualTo(error.expectedEn()));
    }

    @Test
    void namesAreShortAndNotTooMany() {
        assertThat(errors(NEW, "{\"name\": \"%s\"}".formatted("x".repeat(121)))).hasSize(1);
        String names = JSON.writeValueAsString(Collections.nCopies(31, "Ost"));
        assertThat(errors(NEW, "{\"otherNames\": %s}".formatted(names)))
                .extracting(FieldError::field)
                .containsExactly("otherNames");
    }

    @Test
    void aListedSozialraumKeepsNameAndParentAndTakesOtherNames() {
        assertThat(errors(LISTED, "{\"name\": null, \"parentKey\": null, \"otherNames\": [\"Brander Markt\"]}"))
                .isEmpty();
        assertThat(errors(LISTED, "{\"name\": \"Anders\", \"parentKey\": \"05334002-B1\"}"))
                .extracting(FieldError::field)
                .containsExactly("name", "parentKey");
    }

    @Test
    void aRightSozialraumIsAcceptedAlsoBelowAnother() {
        assertThat(errors(NEW, "{}")).isEmpty();
        assertThat(errors("05334012-OST-T2", "{\"parentKey\": \"05334012-OST\"}"))
                .isEmpty();
    }

    private List<FieldError> errors(String key, String fields) {
        ObjectNode report = (ObjectNode) JSON.readTree(RIGHT);
        report.setAll((ObjectNode) JSON.readTree(fields));
        Errors errors = new Errors();
        check.check(key, JSON.treeToValue(report, SozialraumReport.class), errors);
        return errors.list();
    }
}
