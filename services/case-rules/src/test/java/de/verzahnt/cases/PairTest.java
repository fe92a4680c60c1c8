package de.verzahnt.cases;

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
    @ValueSource(strings = {"ACTIVITY", "SUBJECT", "WORDS", "TITLE", "YEARS"})
    void whatTextsCountMakesNoDifferenceWorthTelling(String comparison) {
        assertThat(pair(Band.HINWEIS, comparison, 0.5).apartFromTexts())
                .isEqualTo(pair(Band.HINWEIS, comparison, 1.5).apartFromTexts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"FIELD", "FORMAT", "ORIGIN", "AGE", "GENDER", "AREA", "PROGRAMME", "SCHEDULE", "LANGUAGES"})
    void whatCodesAndHoursCountDoes(String comparison) {
        assertThat(pair(Band.HINWEIS, comparison, 0.5).apartFromTexts())
                .isNotEqualTo(pair(Band.HINWEIS, comparison, 1.5).apartFromTexts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SAME_QUARTER_IN_TEXT", "OTHER_QUARTER_IN_TEXT"})
    void aQuarterThatOnlyATextNamesMakesNoDifferenceWhereTheReportsNameTheCity(String level) {
        assertThat(area(level, -3).apartFromTexts())
                .isEqualTo(area("CITY_WIDE", 1).apartFromTexts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SAME_QUARTER", "OTHER_QUARTER", "SAME_TOWN", "KREIS_WIDE"})
    void aPlaceThatTheReportsNameDoes(String level) {
        assertThat(area(level, 1).apartFromTexts())
                .isNotEqualTo(area("CITY_WIDE", 1).apartFromTexts());
    }

    @Test
    void anotherBandDoesThoughOnlyATextBroughtIt() {
        assertThat(pair(Band.HINWEIS, "WORDS", 1.5).apartFromTexts())
                .isNotEqualTo(pair(Band.ZU_PRUEFEN, "WORDS", 0.5).apartFromTexts());
    }

    private static Pair area(String level, double bits) {
        return pair(Band.HINWEIS, new Weight("AREA", level, bits, List.of("05315000")));
    }

    private static Pair pair(Band band, String comparison, double bits) {
        return pair(band, new Weight(comparison, "SAME", bits, List.of()));
    }

    private static Pair pair(Band band, Weight weight) {
        Score score = Score.of(List.of(new Weight("PRIOR", "ALL_PAIRS", -1, List.of()), weight));
        return new Pair(new Finding(FindingClass.PARALLEL, "a", "b", band, score, Set.of()), "one", "other");
    }
}
