package de.verzahnt.benchmark.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AbsenceTest {

    @Test
    void whatAbsenceCountedMovesIntoThePriorAndNoSumChanges() {
        Map<String, Double> moved = Absence.countsNothing(Map.of(
                "prior", -3.0,
                "weights.ACTIVITY.SAME", 2.0,
                "weights.ACTIVITY.UNKNOWN", 0.5,
                "weights.AGE.SAME", 1.0,
                "weights.AGE.NEITHER_NAMES", -0.25));

        assertThat(moved)
                .isEqualTo(Map.of(
                        "prior", -2.75,
                        "weights.ACTIVITY.SAME", 1.5,
                        "weights.ACTIVITY.UNKNOWN", 0.0,
                        "weights.AGE.SAME", 1.25,
                        "weights.AGE.NEITHER_NAMES", 0.0));
    }

    @Test
    void aComparisonOfWhatIsAlwaysSaidStaysAsItIs() {
        Map<String, Double> weights = Map.of("prior", -3.0, "weights.TITLE.SAME", 1.0, "weights.TITLE.DIFFERENT", -1.0);

        assertThat(Absence.countsNothing(weights)).isEqualTo(weights);
    }

    @Test
    void aComparisonWhoseNameBeginsAlikeIsLeftAlone() {
        assertThat(Absence.countsNothing(
                        Map.of("prior", 0.0, "weights.AGE.NEITHER_NAMES", 1.0, "weights.AGES.SAME", 2.0)))
                .containsEntry("weights.AGES.SAME", 2.0);
    }
}
