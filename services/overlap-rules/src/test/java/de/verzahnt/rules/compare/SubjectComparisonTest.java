package de.verzahnt.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.rules.AnOffering;
import de.verzahnt.rules.Shipped;
import de.verzahnt.rules.compare.SubjectComparison.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What texts are about, also where no word of them stands in the list. */
class SubjectComparisonTest {

    @ParameterizedTest(name = "{0} – {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Fahrradwerkstatt               | Radwerkstätten
            Formularhilfe vom Amt          | Formulare ausfüllen im Amt
            Frauenfrühstück                | Frühstück der Frauen
            """)
    void theseAreAboutTheSame(String one, String other) {
        assertThat(level(one, other)).isIn(Level.SAME, Level.CLOSE);
    }

    @ParameterizedTest(name = "{0} – {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Fahrradwerkstatt               | Rechtsberatung
            Schwimmkurs                    | Chorprobe
            Krabbelgruppe                  | Einbürgerungsberatung
            """)
    void theseAreAboutOtherThings(String one, String other) {
        assertThat(level(one, other)).isIn(Level.FAR, Level.OTHER);
    }

    @Test
    void whoSaysNothingIsUnknown() {
        assertThat(level("A", "Fahrradwerkstatt")).isEqualTo(Level.UNKNOWN);
        assertThat(level("☕️", "")).isEqualTo(Level.UNKNOWN);
    }

    @Test
    void theDescriptionIsReadToo() {
        assertThat(Shipped.level(
                        "SUBJECT",
                        AnOffering.free("a")
                                .called("Mittwochs")
                                .described("Fahrräder reparieren in der Fahrradwerkstatt"),
                        AnOffering.free("b").called("Fahrradwerkstatt")))
                .isIn(Level.SAME, Level.CLOSE);
    }

    @Test
    void theEvidenceIsConceptsToWhichBothAreClose() {
        assertThat(Shipped.comparison("SUBJECT")
                        .observe(AnOffering.free("a")
                                .called("Fahrradwerkstatt")
                                .beside(AnOffering.free("b").called("Radwerkstätten")))
                        .evidence())
                .contains("FAHRRADWERKSTATT")
                .isSorted()
                .allMatch(Shipped.REFERENCE.concepts()::contains);
    }

    private static Enum<?> level(String one, String other) {
        return Shipped.level("SUBJECT", one, other);
    }
}
