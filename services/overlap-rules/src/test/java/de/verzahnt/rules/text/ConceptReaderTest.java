package de.verzahnt.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.reference.Concept;
import de.verzahnt.reference.ReferenceData;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConceptReaderTest {
    private final ConceptReader reader = new ConceptReader(ReferenceData.load().concepts());

    @Test
    void aStarStandsForAnyLetters() {
        assertThat(read("Das Nähcafé im Viertel")).contains("HANDARBEIT", "TREFF");
    }

    @Test
    void twoDotsStandForUpToThreeWords() {
        assertThat(read("Begleitung von Frauen zu Behörden")).contains("LOTSEN");
        assertThat(read("Begleitung durch den ganzen langen Tag bis zu den Behörden"))
                .doesNotContain("LOTSEN");
    }

    @Test
    void asciiSpellingsEqualUmlauts() {
        assertThat(read("Naehtreff")).isEqualTo(read("Nähtreff"));
    }

    @Test
    void whatOnlySoundsLikeItIsPassedOver() {
        assertThat(read("Beratung von Geflüchteten")).contains("FLUECHTLINGSBERATUNG");
        assertThat(read("Psychosoziale Beratung von Geflüchteten"))
                .contains("PSYCHOSOZIAL")
                .doesNotContain("FLUECHTLINGSBERATUNG");
    }

    @Test
    void allWordsForThePeopleAreOne() {
        assertThat(reader.withOneWordForPeople(Words.plain("Frauen mit Migrationshintergrund")))
                .isEqualTo(reader.withOneWordForPeople(Words.plain("Frauen mit internationaler Familiengeschichte")));
    }

    @Test
    void noScriptNoSignAndNoTextEverThrows() {
        assertThat(read("مقهى اللغة 🗣️ Türkçe ()[]\\*+?{} \u0000")).isEmpty();
        assertThat(read("")).isEmpty();
    }

    private Set<String> read(String text) {
        return reader.read(Words.plain(text), EnumSet.allOf(Concept.Kind.class));
    }
}
