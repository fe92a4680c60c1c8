package de.verzahnt.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.rules.AnOffering;
import de.verzahnt.rules.Shipped;
import de.verzahnt.rules.compare.WordsComparison.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The letters of both texts, whatever they mean. */
class WordsComparisonTest {

    @ParameterizedTest(name = "{0} – {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Gruppen für Kinder       | Gruppe für ein Kind
            Nähcafé für Mütter       | Naehcafe fuer Muetter
            CAFÉ – International!    | cafe international
            مقهى اللغة               | مقهى اللغة
            """)
    void endingsSpellingsCaseAndSignsDoNotMatter(String one, String other) {
        assertThat(level(one, other)).isEqualTo(Level.MOST);
    }

    @Test
    void compoundsMeetTheirParts() {
        assertThat(level("Elterncafé", "Café für Eltern")).isIn(Level.MOST, Level.MANY);
        assertThat(level("Fahrradwerkstatt", "Werkstatt für Fahrräder")).isIn(Level.MOST, Level.MANY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zuwanderungsgeschichte", "Migrationshintergrund", "internationaler Familiengeschichte"})
    void theFourWordsForEinwanderungsgeschichteAreOne(String word) {
        assertThat(level("Menschen mit " + word, "Menschen mit Einwanderungsgeschichte"))
                .isEqualTo(Level.MOST);
    }

    @Test
    void wordsEverybodyUsesTellHardlyAnything() {
        assertThat(level("Angebot für Menschen in der Stadt: Schach", "Angebot für Menschen in der Stadt: Judo"))
                .isIn(Level.SOME, Level.FEW, Level.NONE);
    }

    @Test
    void otherWordsAreNone() {
        assertThat(level("Schach", "Judo")).isEqualTo(Level.NONE);
        assertThat(level("Языковой клуб", "Türkçe sohbet")).isEqualTo(Level.NONE);
    }

    @Test
    void withoutWordsNothingIsKnown() {
        assertThat(level("☕️🗣️", "Sprachcafé")).isEqualTo(Level.UNKNOWN);
        assertThat(level("", "")).isEqualTo(Level.UNKNOWN);
    }

    @Test
    void theEvidenceIsTellingWordsOfBoth() {
        assertThat(Shipped.comparison("WORDS")
                        .observe(AnOffering.free("a")
                                .called("Radwerkstätten für Menschen")
                                .beside(AnOffering.free("b").called("Radwerkstätte für alle Menschen")))
                        .evidence())
                .containsExactly("radwerkstätte");
    }

    private static Enum<?> level(String one, String other) {
        return Shipped.level("WORDS", one, other);
    }
}
