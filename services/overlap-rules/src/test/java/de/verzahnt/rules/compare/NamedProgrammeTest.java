package de.verzahnt.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.rules.AnOffering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedProgrammeTest {
    private final AnOffering advice = AnOffering.free("caritas").as("BERATUNG");

    @ParameterizedTest(name = "\"{0}\": {1}")
    @CsvSource({
        "MBE DRK, MBE",
        "Migrationsberatung für erwachsene Zugewanderte, MBE",
        "JMD Kreis Borken, JMD",
        "KIM Case Management, KIM-2",
        "Fallmanagement im Auftrag des KIM, KIM-2",
    })
    void aTitleMayNameTheProgramme(String title, String programme) {
        assertThat(NamedProgramme.of(advice.called(title).offering())).contains(programme);
    }

    @Test
    void theFirstSentenceMayNameItInFull() {
        assertThat(NamedProgramme.of(advice.called("Caritas berät Zugewanderte")
                        .described("Bundesgeförderte Migrationsberatung für erwachsene Zuwandernde in Bünde")
                        .offering()))
                .contains("MBE");
    }

    @Test
    void whatIsReportedGoesFirst() {
        assertThat(NamedProgramme.of(advice.called("MBE DRK").paidBy("SBVG-NRW").offering()))
                .contains("SBVG-NRW");
    }

    @Test
    void otherProgrammesToWhichATextRefersDoNotPay() {
        assertThat(NamedProgramme.of(advice.called("Sprechstunde")
                        .described("Weitervermittlung an MBE und JMD")
                        .offering()))
                .isEmpty();
    }
}
