package de.verzahnt.register.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.intake.report.text.Errors;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.starter.problem.FieldError;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class OrganisationCheckTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String RIGHT = """
            {"name": "KI der Stadt", "type": "KI", "sector": "PUBLIC", "homeDistrict": "05334002",
             "parentOrganisation": "stadt-aachen", "responsibleDistricts": ["05334002"]}
            """;

    private final OrganisationCheck check = new OrganisationCheck(ReferenceData.load());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a name must be there                      | {"name": " "}                              | name
            a name is no formula                      | {"name": "=1+1"}                           | name
            a type is a code of the list              | {"type": "AMT"}                            | type
            a sector is the one of the type           | {"sector": "FREE"}                         | sector
            an umbrella is written in capitals        | {"umbrella": "Caritas"}                    | umbrella
            a home district is known                  | {"homeDistrict": "05999123"}               | homeDistrict
            a parent is named by its id               | {"parentOrganisation": "Stadt Aachen"}     | parentOrganisation
            responsibilities are districts            | {"responsibleDistricts": ["05334002", "x"]} | responsibleDistricts[1]
            a contact is a page or a role mailbox     | {"contactChannel": "anrufen"}              | contactChannel
            a contact is nobody's private mailbox     | {"contactChannel": "erika.mustermann@example.org"} | contactChannel
            the id in the body repeats the path       | {"organisationId": "andere"}               | organisationId
            """)
    void oneBrokenRuleIsOneErrorOfItsField(String rule, String fields, String field) {
        assertThat(errors("ki-stadt-aachen", fields))
                .as(rule)
                .extracting(FieldError::field)
                .containsExactly(field);
    }

    @Test
    void aRightOrganisationIsAcceptedWithAPageOrARoleMailboxAndWithoutSector() {
        assertThat(errors("ki-stadt-aachen", "{\"contactChannel\": \"integration@stadt.example\"}"))
                .isEmpty();
        assertThat(errors("ki-stadt-aachen", "{\"contactChannel\": \"https://stadt.example\", \"sector\": null}"))
                .isEmpty();
    }

    @Test
    void anIdIsAPlainWord() {
        assertThat(errors("Stadt/Aachen", "{}")).extracting(FieldError::field).containsExactly("organisationId");
    }

    private List<FieldError> errors(String id, String fields) {
        ObjectNode report = (ObjectNode) JSON.readTree(RIGHT);
        report.setAll((ObjectNode) JSON.readTree(fields));
        Errors errors = new Errors();
        check.check(id, JSON.treeToValue(report, OrganisationReport.class), errors);
        return errors.list();
    }
}
