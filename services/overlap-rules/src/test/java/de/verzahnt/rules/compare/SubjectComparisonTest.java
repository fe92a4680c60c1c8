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
            Fahrradwerkstatt: kaputte Räder reparieren  | Radwerkstätten, in denen Fahrräder repariert werden
            Formularhilfe bei Briefen vom Jobcenter     | Jobcenter-Formulare zusammen ausfüllen, Briefe verstehen
            Frauenfrühstück mit Brötchen und Marmelade  | Frühstück der Frauen, Brötchen und Marmelade
            """)
    void theseAreAboutTheSame(String one, String other) {
        assertThat(level(one, other)).isIn(Level.SAME, Level.CLOSE);
    }

    @ParameterizedTest(name = "{0} – {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Fahrradwerkstatt: kaputte Räder reparieren  | Rechtsberatung durch Anwältinnen zum Asylverfahren
            Schwimmkurs im Hallenbad mit Schwimmlehrer  | Chorprobe: wir singen zusammen vierstimmige Lieder
            Krabbelgruppe mit Babys auf der Matte       | Einbürgerungsberatung zu Antrag, Einbürgerungstest und Urkunde
            """)
    void theseAreAboutOtherThings(String one, String other) {
        assertThat(level(one, other)).isIn(Level.FAR, Level.OTHER);
    }

    @Test
    void whoSaysNothingIsUnknown() {
        assertThat(level("A", "Fahrradwerkstatt: kaputte Räder reparieren")).isEqualTo(Level.UNKNOWN);
        assertThat(level("Sonnenschein", "Sonnenschein")).isEqualTo(Level.UNKNOWN);
        assertThat(level("☕️", "")).isEqualTo(Level.UNKNOWN);
    }

    @Test
    void theDescriptionIsReadToo() {
        assertThat(Shipped.level(
                        "SUBJECT",
                        AnOffering.free("a")
                                .called("Mittwochs")
                                .described("Fahrräder reparieren in der Fahrradwerkstatt"),
                        AnOffering.free("b").called("Fahrradwerkstatt: Fahrräder gemeinsam reparieren")))
                .isIn(Level.SAME, Level.CLOSE);
    }

    @Test
    void theEvidenceIsConceptsToWhichBothAreClose() {
        assertThat(Shipped.comparison("SUBJECT")
                        .observe(AnOffering.free("a")
                                .called("Fahrradwerkstatt: kaputte Räder reparieren")
                                .beside(AnOffering.free("b").called("Radwerkstätten reparieren kaputte Räder")))
                        .evidence())
                .contains("FAHRRADWERKSTATT")
                .isSorted()
                .allMatch(Shipped.REFERENCE.concepts()::contains);
    }

    private static Enum<?> level(String one, String other) {
        return Shipped.level("SUBJECT", one, other);
    }
}
