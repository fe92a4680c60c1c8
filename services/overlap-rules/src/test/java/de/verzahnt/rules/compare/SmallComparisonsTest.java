package de.verzahnt.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.rules.AnOffering;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The case book of the comparisons that need only a few cases: format, programme, languages. */
class SmallComparisonsTest {
    private final FormatComparison format = new FormatComparison(List.of(Set.of("BERATUNG", "CASE_MANAGEMENT")));
    private final ProgrammeComparison programme =
            new ProgrammeComparison(Set.of("MBE", "JMD"), List.of(Set.of("KIM-2", "MBE")));
    private final LanguageComparison languages = new LanguageComparison();

    @Test
    void caseManagementIsKindredToCounsellingAndACourseIsNot() {
        AnOffering counselling = AnOffering.free("a").as("BERATUNG");

        assertThat(level(format, counselling, counselling)).isEqualTo(FormatComparison.Level.SAME);
        assertThat(level(format, counselling, AnOffering.free("b").as("CASE_MANAGEMENT")))
                .isEqualTo(FormatComparison.Level.KINDRED);
        assertThat(level(format, counselling, AnOffering.free("b").as("KURS"))).isEqualTo(FormatComparison.Level.OTHER);
    }

    @Test
    void caseManagementAndMigrationCounsellingTouch() {
        assertThat(level(
                        programme,
                        AnOffering.free("a").paidBy("MBE"),
                        AnOffering.free("b").paidBy("KIM-2")))
                .isEqualTo(ProgrammeComparison.Level.TOUCHING);
    }

    @Test
    void programmesThatDivideThePeopleAreDivided() {
        AnOffering mbe = AnOffering.free("a").paidBy("MBE");

        assertThat(level(programme, mbe, mbe)).isEqualTo(ProgrammeComparison.Level.SAME);
        assertThat(level(programme, mbe, AnOffering.free("b").paidBy("JMD")))
                .isEqualTo(ProgrammeComparison.Level.DIVIDED);
        assertThat(level(programme, mbe, AnOffering.free("b").paidBy("IA-NRW")))
                .isEqualTo(ProgrammeComparison.Level.OTHER);
        assertThat(level(programme, mbe, AnOffering.free("b"))).isEqualTo(ProgrammeComparison.Level.UNKNOWN);
    }

    @Test
    void germanAloneSaysNothing() {
        AnOffering arabic = AnOffering.free("a").speaking("de", "ar", "en");

        assertThat(level(languages, arabic, AnOffering.free("b").speaking("de", "de-x-leicht")))
                .isEqualTo(LanguageComparison.Level.UNKNOWN);
        assertThat(level(languages, arabic, AnOffering.free("b").speaking("ar")))
                .isEqualTo(LanguageComparison.Level.SHARED);
        assertThat(level(languages, arabic, AnOffering.free("b").speaking("uk")))
                .isEqualTo(LanguageComparison.Level.OTHER);
    }

    private static Enum<?> level(Comparison comparison, AnOffering a, AnOffering b) {
        return comparison.observe(a.beside(b)).level();
    }
}
