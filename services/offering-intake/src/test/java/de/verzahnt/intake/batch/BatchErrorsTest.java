package de.verzahnt.intake.batch;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.intake.check.FewDistricts;
import de.verzahnt.intake.check.FewOrganisations;
import de.verzahnt.intake.check.FreeGateway;
import de.verzahnt.intake.check.OfferingCheck;
import de.verzahnt.intake.offering.OfferingReport;
import de.verzahnt.intake.report.batch.BatchItem;
import de.verzahnt.intake.report.batch.BatchRow;
import de.verzahnt.intake.report.batch.JsonReports;
import de.verzahnt.intake.report.batch.Reading;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.caller.Role;
import de.verzahnt.starter.problem.FieldError;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class BatchErrorsTest {
    private static final String WRONG = """
            {"id": "caritas-aachen/cafe", "organisationId": "caritas-aachen", "title": {}, "field": "STRASSENBAU",
             "format": "BEGEGNUNG", "role": "OPERATIVE", "districts": ["05334002", {}], "colour": "red"}""";

    private final Caller caller = new Caller("account-1", Set.of("caritas-aachen"), Set.of(Role.REPORTER));
    private final OfferingCheck check =
            new OfferingCheck(ReferenceData.load(), new FewDistricts(), new FewOrganisations(), new FreeGateway());
    private final JsonReports<OfferingReport> json =
            new JsonReports<>(JsonMapper.builder().build(), OfferingReport.class);

    @Test
    void aRefusedRowOfJsonKeepsItsId() {
        assertThat(refused(json.array(bytes("[" + WRONG + "]"))).id()).isEqualTo("caritas-aachen/cafe");
        assertThat(refused(json.lines(bytes(WRONG.replace("\n", "")))).id()).isEqualTo("caritas-aachen/cafe");
    }

    @Test
    void aFieldOfTheWrongTypeDoesNotHideTheWrongValuesBesideItAndIsToldOnce() {
        assertThat(refused(json.array(bytes("[" + WRONG + "]"))).errors())
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("title", "districts[1]", "colour", "field");
    }

    @Test
    void aCellThatIsNoTextDoesNotHideTheWrongValuesBesideItAndTheRowKeepsItsId() {
        String file = "activity_id,organisation_id,title,field,format,role,districts,capacity\n"
                + "caritas-aachen/cafe,caritas-aachen,Ca\0fe,STRASSENBAU,BEGEGNUNG,OPERATIVE,05334002,viele\n";

        BatchRow row = refused(Lists.read(bytes(file), caller).items());

        assertThat(row.id()).isEqualTo("caritas-aachen/cafe");
        assertThat(row.errors()).extracting(FieldError::field).containsExactlyInAnyOrder("title", "field", "capacity");
    }

    private BatchRow refused(Reading<OfferingReport> reading) {
        List<BatchItem<OfferingReport>> items = reading.orRefuse().items();
        BatchCheck batch = new BatchCheck(check, caller, name -> name);
        return Objects.requireNonNull(batch.verdict(items.get(0)).refusal());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
