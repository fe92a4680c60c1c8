package de.verzahnt.detector.kreis;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.rules.Band;
import de.verzahnt.rules.Finding;
import de.verzahnt.rules.FindingClass;
import de.verzahnt.rules.Score;
import de.verzahnt.rules.Weight;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairTest {

    @ParameterizedTest
    @ValueSource(strings = {"ACTIVITY", "WORDS", "TITLE"})
    void what_texts_count_makes_no_difference_worth_telling(String comparison) {
        assertThat(pair(Band.HINWEIS, comparison, 0.5).apartFromTexts())
                .isEqualTo(pair(Band.HINWEIS, comparison, 1.5).apartFromTexts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"FIELD", "TARGET_GROUPS", "FORMAT", "AREA", "PROGRAMME", "SCHEDULE", "LANGUAGES"})
    void what_codes_and_hours_count_does(String comparison) {
        assertThat(pair(Band.HINWEIS, comparison, 0.5).apartFromTexts())
                .isNotEqualTo(pair(Band.HINWEIS, comparison, 1.5).apartFromTexts());
    }

    @Test
    void another_band_does_though_only_a_text_brought_it() {
        assertThat(pair(Band.HINWEIS, "WORDS", 1.5).apartFromTexts())
                .isNotEqualTo(pair(Band.ZU_PRUEFEN, "WORDS", 0.5).apartFromTexts());
    }

    private static Pair pair(Band band, String comparison, double bits) {
        Score score = Score.of(List.of(
                new Weight("PRIOR", "ALL_PAIRS", -1, List.of()), new Weight(comparison, "SAME", bits, List.of())));
        return new Pair(new Finding(FindingClass.PARALLEL, "a", "b", band, score, Set.of()), "one", "other");
    }
}
