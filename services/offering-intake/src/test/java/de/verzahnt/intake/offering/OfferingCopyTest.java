package de.verzahnt.intake.offering;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.intake.check.Reports;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class OfferingCopyTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    @Test
    void untilAnotherDayAnOfferingIsTheSameButForThatDay() {
        assertThat(offering("{}").until(JUNE)).isEqualTo(offering("{\"periodUntil\": \"2026-06-30\"}"));
        assertThat(offering("{\"periodUntil\": null, \"capacity\": null, \"partOf\": null}")
                        .until(JUNE))
                .isEqualTo(offering("{\"periodUntil\": \"2026-06-30\", \"capacity\": null, \"partOf\": null}"));
    }

    @Test
    void aReportIsShownAsItWasSentButForThePersonsInItsTexts() {
        OfferingReport shown = Reports.with(
                        "{\"title\": \"Café bei Frau Mustermann\", \"languages\": [\"de\", null], \"url\": null}")
                .masked();

        assertThat(shown.title()).startsWith("Café").doesNotContain("Mustermann");
        assertThat(shown)
                .isEqualTo(Reports.with(
                        "{\"title\": \"" + shown.title() + "\", \"languages\": [\"de\", null], \"url\": null}"));
    }

    private static Offering offering(String fields) {
        return JSON.treeToValue(JSON.valueToTree(Reports.with(fields)), Offering.class);
    }
}
