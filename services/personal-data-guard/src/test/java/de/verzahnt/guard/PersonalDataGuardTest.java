package de.verzahnt.guard;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.guard.PersonalDataGuard.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The case book stands in {@code guard-refuses.csv} and {@code guard-accepts.csv}: one text a line. */
class PersonalDataGuardTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/guard-refuses.csv", delimiter = '|', useHeadersInDisplayName = true)
    void aTextThatNamesAPersonIsRefused(PersonalTrace kind, String text) {
        assertThat(PersonalDataGuard.inspect("description", text))
                .extracting(Finding::kind)
                .contains(kind);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/guard-accepts.csv", delimiter = '|', useHeadersInDisplayName = true)
    void aTextAboutAnOfferingIsAccepted(String text) {
        assertThat(PersonalDataGuard.inspect("description", text)).isEmpty();
    }

    @Test
    void aFindingNamesFieldAndPlaceAndMasksTheQuote() {
        List<Finding> findings = PersonalDataGuard.inspect("description", "Treff. Anruf: 0241 999999");

        assertThat(findings).containsExactly(new Finding("description", PersonalTrace.PHONE, 15, "02** ******"));
    }

    @Test
    void aMaskedTextKeepsTheRest() {
        assertThat(PersonalDataGuard.masked("Café, Tel. 0241 999999, montags"))
                .startsWith("Café, Te")
                .doesNotContain("999999")
                .endsWith(", montags");
    }

    @Test
    void invisibleCharactersDoNotHideANumber() {
        assertThat(PersonalDataGuard.inspect("title", "02\u200B41 99\u00AD9999"))
                .isNotEmpty();
    }

    @Test
    void aHugeTextIsReadInTimeThatGrowsWithItsLength() {
        String nasty = "0241 ".repeat(50_000)
                + "a.".repeat(100_000)
                + "A".repeat(200_000)
                + " 0".repeat(100_000)
                + "Frauenfrühstückshaus".repeat(20_000);

        org.junit.jupiter.api.Assertions.assertTimeout(
                java.time.Duration.ofSeconds(10), () -> PersonalDataGuard.inspect("description", nasty));
    }
}
