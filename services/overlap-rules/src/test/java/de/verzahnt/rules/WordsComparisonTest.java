package de.verzahnt.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.WordsComparison.Level;
import de.verzahnt.rules.text.TextReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsComparisonTest {
    private final WordsComparison comparison =
            new WordsComparison(new TextReader(ReferenceData.load().concepts()), 0.6, 0.35, 0.15);

    @Test
    void compoundsAreTakenApartByTheWordsOfTheOther() {
        assertThat(level("Elterncafé", "Café für Eltern")).isEqualTo(Level.MANY);
    }

    @Test
    void endingsDoNotMatter() {
        assertThat(level("Gruppen für Kinder", "Gruppe für ein Kind")).isEqualTo(Level.MOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zuwanderungsgeschichte", "Migrationshintergrund", "internationaler Familiengeschichte"})
    void theFourWordsForEinwanderungsgeschichteAreOne(String word) {
        assertThat(level("Menschen mit " + word, "Menschen mit Einwanderungsgeschichte"))
                .isEqualTo(Level.MOST);
    }

    @Test
    void wordsEverybodyUsesTellNothing() {
        assertThat(level("Angebot für Menschen in der Stadt: Schach", "Angebot für Menschen in der Stadt: Judo"))
                .isEqualTo(Level.FEW);
    }

    @Test
    void withoutWordsNothingIsKnown() {
        assertThat(level("☕️🗣️", "Sprachcafé")).isEqualTo(Level.UNKNOWN);
        assertThat(level("", "")).isEqualTo(Level.UNKNOWN);
    }

    @Test
    void otherScriptsAreWordsToo() {
        assertThat(level("مقهى اللغة", "مقهى اللغة")).isEqualTo(Level.MOST);
        assertThat(level("Языковой клуб", "Türkçe sohbet")).isEqualTo(Level.FEW);
    }

    private Enum<?> level(String one, String other) {
        return comparison
                .observe(Told.free("a").called(one).beside(Told.free("b").called(other)))
                .level();
    }
}
