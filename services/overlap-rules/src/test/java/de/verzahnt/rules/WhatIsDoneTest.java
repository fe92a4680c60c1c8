package de.verzahnt.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Codes alone convict nobody: what must stand in the texts. */
class WhatIsDoneTest {

    @ParameterizedTest
    @MethodSource
    void itSpeaksForTheSameThing(Enum<?> level) {
        assertThat(WhatIsDone.speaksFor(seen(level))).isTrue();
    }

    static Stream<Enum<?>> itSpeaksForTheSameThing() {
        return Stream.of(
                ActivityComparison.Level.SAME,
                ActivityComparison.Level.MOSTLY,
                ActivityComparison.Level.PARTLY,
                ActivityComparison.Level.KINDRED,
                SubjectComparison.Level.SAME,
                SubjectComparison.Level.CLOSE,
                SubjectComparison.Level.NEAR,
                WordsComparison.Level.MOST,
                WordsComparison.Level.MANY,
                TitleComparison.Level.SAME,
                TitleComparison.Level.SIMILAR,
                ProgrammeComparison.Level.SAME,
                ProgrammeComparison.Level.TOUCHING);
    }

    @ParameterizedTest
    @MethodSource
    void itOnlyHintsAtTheSameThing(Enum<?> level) {
        assertThat(WhatIsDone.hintsAt(seen(level))).isTrue();
        assertThat(WhatIsDone.speaksFor(seen(level))).isFalse();
    }

    static Stream<Enum<?>> itOnlyHintsAtTheSameThing() {
        return Stream.of(
                ActivityComparison.Level.SLIGHTLY,
                SubjectComparison.Level.FAR,
                WordsComparison.Level.SOME,
                WordsComparison.Level.FEW);
    }

    @ParameterizedTest
    @MethodSource
    void itSaysNothingOfWhatIsDone(Enum<?> level) {
        assertThat(WhatIsDone.speaksFor(seen(level))).isFalse();
        assertThat(WhatIsDone.hintsAt(seen(level))).isFalse();
    }

    static Stream<Enum<?>> itSaysNothingOfWhatIsDone() {
        return Stream.of(
                FieldComparison.Level.SAME,
                FormatComparison.Level.SAME,
                TraitComparison.Level.SAME,
                AreaComparison.Level.SAME_QUARTER,
                ScheduleComparison.Level.SAME_HOURS,
                ProgrammeComparison.Level.OTHER,
                ActivityComparison.Level.OTHER,
                ActivityComparison.Level.UNKNOWN,
                SubjectComparison.Level.OTHER,
                SubjectComparison.Level.UNKNOWN,
                WordsComparison.Level.NONE,
                WordsComparison.Level.UNKNOWN,
                TitleComparison.Level.DIFFERENT);
    }

    @Test
    void itIsUnknownWhereATextSaysNothing() {
        assertThat(WhatIsDone.isUnknown(seen(SubjectComparison.Level.UNKNOWN))).isTrue();
        assertThat(WhatIsDone.isUnknown(seen(SubjectComparison.Level.OTHER))).isFalse();
        assertThat(WhatIsDone.isUnknown(seen(ActivityComparison.Level.UNKNOWN))).isFalse();
    }

    private static ScoreCard.Evidence seen(Enum<?> level) {
        return new ScoreCard.Evidence(Score.of(List.of()), Map.of("X", level));
    }
}
