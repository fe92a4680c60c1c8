package de.verzahnt.rules.classify;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.rules.Score;
import de.verzahnt.rules.Weight;
import de.verzahnt.rules.compare.ActivityComparison;
import de.verzahnt.rules.compare.ScoreCard;
import de.verzahnt.rules.compare.SubjectComparison;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes alone convict nobody: what must stand in the texts. */
class WhatIsDoneTest {
    private static final WhatIsDone LEAST = new WhatIsDone(0.5, -1);

    @ParameterizedTest
    @ValueSource(strings = {"ACTIVITY", "SUBJECT", "WORDS", "TITLE", "PROGRAMME"})
    void whatIsSaidOfTheActivityCounts(String comparison) {
        ScoreCard.Evidence evidence = weighed(new Weight(comparison, "SAME", 0.5, List.of()));

        assertThat(LEAST.isEnoughForHinweis(evidence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FIELD", "FORMAT", "ORIGIN", "AGE", "AREA", "SCHEDULE", "LANGUAGES", "PRIOR"})
    void forWhomWhereAndWhenSaysNothingOfWhatIsDone(String comparison) {
        ScoreCard.Evidence evidence = weighed(new Weight(comparison, "SAME", 9, List.of()));

        assertThat(LEAST.isEnoughForHinweis(evidence)).isFalse();
        assertThat(LEAST.isEnough(evidence)).isTrue();
    }

    @Test
    void whatSpeaksAgainstIsCountedToo() {
        ScoreCard.Evidence evidence =
                weighed(new Weight("TITLE", "SAME", 2, List.of()), new Weight("ACTIVITY", "OTHER", -3.5, List.of()));

        assertThat(LEAST.isEnoughForHinweis(evidence)).isFalse();
        assertThat(LEAST.isEnough(evidence)).isFalse();
    }

    @Test
    void nothingIsEnoughWhereATextSaysNothing() {
        Score score = Score.of(List.of(new Weight("TITLE", "SAME", 9, List.of())));
        ScoreCard.Evidence evidence = new ScoreCard.Evidence(
                score,
                Map.of("SUBJECT", SubjectComparison.Level.UNKNOWN, "ACTIVITY", ActivityComparison.Level.UNKNOWN));

        assertThat(WhatIsDone.isUnknown(evidence)).isTrue();
        assertThat(LEAST.isEnoughForHinweis(evidence)).isFalse();
        assertThat(LEAST.isEnough(evidence)).isFalse();
    }

    @Test
    void aTitleThatNamesWhatIsDoneSaysEnoughWithoutADescription() {
        Score score = Score.of(List.of(new Weight("ACTIVITY", "SAME", 4, List.of())));
        ScoreCard.Evidence evidence = new ScoreCard.Evidence(
                score, Map.of("SUBJECT", SubjectComparison.Level.UNKNOWN, "ACTIVITY", ActivityComparison.Level.SAME));

        assertThat(WhatIsDone.isUnknown(evidence)).isFalse();
        assertThat(LEAST.isEnoughForHinweis(evidence)).isTrue();
    }

    private static ScoreCard.Evidence weighed(Weight... weights) {
        return new ScoreCard.Evidence(Score.of(List.of(weights)), Map.of("SUBJECT", SubjectComparison.Level.OTHER));
    }
}
