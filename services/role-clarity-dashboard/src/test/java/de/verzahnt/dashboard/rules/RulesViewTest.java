package de.verzahnt.dashboard.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.verzahnt.rules.rulebook.RuleBook;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesViewTest {

    private static final RulesView RULES = new RulesView(Map.ofEntries(
            Map.entry("weights.NEW.OTHER", "-1.0"),
            Map.entry("weights.GENDER.SAME", "1.0"),
            Map.entry("weights.GENDER.SPECIAL_OTHER", "1.0"),
            Map.entry("weights.AGE.SPECIAL_OTHER", "-5.0"),
            Map.entry("weights.AGE.ONE_NAMES", "0.4"),
            Map.entry("weights.AGE.SAME", "0.3"),
            Map.entry("weights.SUBJECT.CLOSE", "1.5"),
            Map.entry("weights.SUBJECT.SAME", "1.5"),
            Map.entry("weights.SUBJECT.OTHER", "-1.5"),
            Map.entry("weights.SUBJECT.UNKNOWN", "0.0"),
            Map.entry("bounds.SUBJECT.CLOSE", "0.5"),
            Map.entry("bounds.SUBJECT.SAME", "0.75"),
            Map.entry("since-v2.texts", "are read"),
            Map.entry("since-v2.people", "are compared one by one"),
            Map.entry("formats", "[A+B, C+D+E]")));

    @Test
    void whatSpeaksForItComesFirstAndWhatIsNotToldLast() {
        assertThat(levels("SUBJECT")).containsExactly("SAME", "CLOSE", "OTHER", "UNKNOWN");
        assertThat(levels("AGE")).containsExactly("SAME", "SPECIAL_OTHER", "ONE_NAMES");
    }

    @Test
    void specialGroupsAreNamedOnlyWhereThereAreSome() {
        assertThat(levels("GENDER")).containsExactly("SAME");
    }

    @Test
    void aLevelOfDegreeSaysFromWhichLikenessOnItHolds() {
        assertThat(comparison("SUBJECT").levels()).extracting(LevelView::from).containsExactly(75L, 50L, null, null);
    }

    @Test
    void comparisonsStandInTheOrderOfTheReasonsAndNewOnesLast() {
        assertThat(RULES.comparisons())
                .extracting(ComparisonView::name)
                .containsExactly("AGE", "GENDER", "SUBJECT", "NEW");
    }

    @Test
    void whatChangedIsSaidInWords() {
        assertThat(RULES.before()).isEqualTo("v2");
        assertThat(RULES.changes().values()).containsExactly("are compared one by one", "are read");
    }

    @Test
    void groupsOfCodesAreTakenApart() {
        assertThat(RULES.groups("formats")).containsExactly(List.of("A", "B"), List.of("C", "D", "E"));
    }

    @Test
    void aThresholdIsAPercentageAndASumOfPoints() {
        ThresholdView threshold = new ThresholdView("HINWEIS", 0.8);
        assertThat(threshold.percent()).isEqualTo(80);
        assertThat(threshold.bits()).isEqualTo(2, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"0.5, EQUAL, 1", "0.12, LESS, 7", "0.9, MORE, 9"})
    void aThresholdSaysWhatMistakesCost(double probability, String costs, long times) {
        ThresholdView threshold = new ThresholdView("HINWEIS", probability);
        assertThat(threshold.costs()).isEqualTo(costs);
        assertThat(threshold.times()).isEqualTo(times);
    }

    @Test
    void theShippedThresholdsFollowFromTheAgreedCosts() {
        RulesView shipped = new RulesView(RuleBook.shipped().entries());
        assertThat(shipped.thresholds()).filteredOn(ThresholdView::priced).allSatisfy(threshold -> {
            double cost = Double.parseDouble(shipped.text("costs." + threshold.name()));
            assertThat(threshold.probability()).isEqualTo(cost / (1 + cost), within(0.005));
        });
    }

    private static List<String> levels(String name) {
        return comparison(name).levels().stream().map(LevelView::level).toList();
    }

    private static ComparisonView comparison(String name) {
        return RULES.comparisons().stream()
                .filter(comparison -> comparison.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
