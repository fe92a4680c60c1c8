package de.verzahnt.dashboard.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RulesViewTest {

    private static final RulesView RULES = new RulesView(Map.of(
            "weights.NEW.OTHER", "-1.0",
            "weights.FIELD.UNKNOWN", "0.0",
            "weights.FIELD.NONE", "-2.0",
            "weights.FIELD.SAME", "2.5",
            "since-v1.weights.FIELD.SAME", "2.0",
            "since-v1.weights.FIELD.NONE", "-2.0",
            "formats", "[A+B, C+D+E]"));

    @Test
    void whatSpeaksForItComesFirstAndTheUnknownLast() {
        assertThat(comparison("FIELD").levels())
                .extracting(LevelView::level)
                .containsExactly("SAME", "NONE", "UNKNOWN");
    }

    @Test
    void aWeightIsChangedWhenTheVersionBeforeHadAnother() {
        assertThat(comparison("FIELD").levels()).extracting(LevelView::changed).containsExactly(true, false, false);
    }

    @Test
    void aComparisonNobodyKnewBeforeIsShownAsNew() {
        assertThat(comparison("NEW").added()).isTrue();
        assertThat(comparison("FIELD").added()).isFalse();
    }

    @Test
    void groupsOfCodesAreTakenApart() {
        assertThat(RULES.groups("formats")).containsExactly(List.of("A", "B"), List.of("C", "D", "E"));
    }

    @Test
    void aThresholdIsAPercentageAndASumOfPoints() {
        ThresholdView threshold = ThresholdView.of("HINWEIS", 0.8, 0.5);
        assertThat(threshold.percent()).isEqualTo(80);
        assertThat(threshold.bits()).isEqualTo(2, within(1e-9));
        assertThat(threshold.before()).isEqualTo(50);
    }

    private static ComparisonView comparison(String name) {
        return RULES.comparisons().stream()
                .filter(comparison -> comparison.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
