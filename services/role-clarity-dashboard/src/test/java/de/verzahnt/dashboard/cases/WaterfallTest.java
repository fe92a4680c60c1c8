package de.verzahnt.dashboard.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class WaterfallTest {

    private static final List<CaseReason> REASONS = List.of(
            new CaseReason("PRIOR", "BASE", -4, List.of()),
            new CaseReason("FIELD", "SAME", 6, List.of()),
            new CaseReason("TITLE", "DIFFERENT", -0.5, List.of()));

    @Test
    void theLastStepEndsAtTheSumOfAllReasons() {
        Waterfall fall = Waterfall.of(REASONS);
        assertThat(fall.total()).isEqualTo(1.5);
        assertThat(fall.steps().get(2).sum()).isEqualTo(fall.total());
    }

    @Test
    void everyBarLiesOnTheScaleAndStartsWhereTheOneBeforeEnded() {
        List<Waterfall.Step> steps = Waterfall.of(REASONS).steps();
        assertThat(steps).allMatch(step -> step.from() >= 0 && step.from() + step.width() <= 100.0001);
        assertThat(steps.get(1).from()).isEqualTo(steps.get(0).from(), within(1e-9));
    }

    @Test
    void whatSpeaksForAndAgainstIsToldWithoutTheStartingValue() {
        Waterfall fall = Waterfall.of(REASONS);
        assertThat(fall.speaksFor()).containsExactly(REASONS.get(1));
        assertThat(fall.speaksAgainst()).containsExactly(REASONS.get(2));
    }

    @Test
    void whatIsNotToldIsNeverAmongWhatSpeaksForIt() {
        CaseReason untold = new CaseReason("INSTITUTIONS", "ONE_NAMES", 0.4, List.of("MSO"));
        Waterfall fall = Waterfall.of(List.of(untold, new CaseReason("AGE", "UNKNOWN", 0.4, List.of())));
        assertThat(fall.speaksFor()).isEmpty();
        assertThat(fall.weighing()).hasSize(2);
    }

    @Test
    void whatCountsNothingHasNoBarAndIsNamedApart() {
        CaseReason silent = new CaseReason("SCHEDULE", "OTHER_TIMES", 0, List.of());
        Waterfall fall = Waterfall.of(List.of(REASONS.get(0), silent, REASONS.get(1)));
        assertThat(fall.weighing()).extracting(Waterfall.Step::reason).doesNotContain(silent);
        assertThat(fall.silent()).containsExactly(silent);
        assertThat(fall.total()).isEqualTo(2);
    }

    @Test
    void whatHardlyMovesTheSumIsAStepAndNoReason() {
        CaseReason hardly = new CaseReason("TITLE", "SAME", -0.08, List.of());
        Waterfall fall = Waterfall.of(List.of(REASONS.get(1), hardly));
        assertThat(fall.speaksAgainst()).isEmpty();
        assertThat(fall.weighing()).hasSize(2);
    }

    @Test
    void aStepTellsTheProbabilityReachedSoFar() {
        assertThat(Waterfall.of(REASONS).steps())
                .extracting(Waterfall.Step::percent)
                .containsExactly(6L, 80L, 74L);
    }

    @Test
    void withoutReasonsThereIsNothingToDraw() {
        assertThat(Waterfall.of(List.of()).steps()).isEmpty();
    }
}
