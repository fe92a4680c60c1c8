package de.verzahnt.benchmark.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RegressionTest {
    private static final Opinion OPINION = new Opinion(
            Map.of("prior", -1.0, "near", 1.0, "far", -1.0), Set.of(), List.of(List.of("near", "far")), Map.of());

    @Test
    void withoutExamplesTheOpinionStands() {
        assertThat(new Regression(OPINION, 0.5).learn(List.of())).isEqualTo(OPINION.anchors());
    }

    @Test
    void aLevelSeenAmongTheSameGainsWeightAndOneSeenElsewhereLosesIt() {
        Map<String, Double> learned =
                new Regression(OPINION, 1).learn(List.of(example("near", true), example("far", false)));

        assertThat(learned.get("near")).isGreaterThan(1.0);
        assertThat(learned.get("far")).isLessThan(-1.0);
    }

    @Test
    void theLooserTheOpinionTheFartherTheExamplesLeadFromIt() {
        List<Example> examples = List.of(example("near", true), example("near", true));

        assertThat(new Regression(OPINION, 2).learn(examples).get("near"))
                .isGreaterThan(new Regression(OPINION, 0.5).learn(examples).getOrDefault("near", Double.NaN));
    }

    @Test
    void withManyExamplesTheProbabilityIsTheShare() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 4000; i++) {
            examples.add(example("near", i % 4 != 0));
        }
        Map<String, Double> learned = new Regression(OPINION, 5).learn(examples);

        double bits = Regression.bits(example("near", true), learned);
        assertThat(1 / (1 + Math.pow(2, -bits))).isCloseTo(0.75, within(0.01));
    }

    @Test
    void levelsStayInTheirOrderWhateverTheExamplesSay() {
        List<Example> absurd = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            absurd.add(new Example("x", List.of("far", "only" + i), true));
            absurd.add(new Example("x", List.of("near", "only" + i), false));
        }
        Map<String, Double> anchors = new TreeMap<>(OPINION.anchors());
        for (int i = 0; i < 50; i++) {
            anchors.put("only" + i, 0.0);
        }

        Map<String, Double> learned =
                new Regression(new Opinion(anchors, Set.of(), OPINION.order(), Map.of()), 5).learn(absurd);

        assertThat(learned.get("near")).isGreaterThanOrEqualTo(learned.getOrDefault("far", Double.NaN) - 1e-4);
    }

    @Test
    void whatIsFixedStaysWhateverTheExamplesSay() {
        Opinion fixed = new Opinion(OPINION.anchors(), Set.of("near"), List.of(), Map.of());

        Map<String, Double> learned = new Regression(fixed, 5).learn(List.of(example("near", false)));

        assertThat(learned).containsEntry("near", 1.0);
    }

    @Test
    void noLevelTakesMoreThanItsComparisonMay() {
        String level = "weights.GENDER.OTHER";
        Map<String, Double> anchors = Map.of("prior", 5.0, level, 0.0);
        Opinion bounded = new Opinion(anchors, Set.of(), List.of(), Map.of("GENDER", -2.0));
        List<Example> apart = Collections.nCopies(100, example(level, false));

        assertThat(new Regression(bounded, 5).learn(apart)).containsEntry(level, -2.0);
    }

    @Test
    void theOrderOfTheExamplesDoesNotMatter() {
        List<Example> examples =
                new ArrayList<>(List.of(example("near", true), example("far", false), example("near", false)));
        Map<String, Double> learned = new Regression(OPINION, 1).learn(examples);
        Collections.reverse(examples);

        new Regression(OPINION, 1).learn(examples).forEach((key, bits) -> assertThat(bits)
                .as(key)
                .isCloseTo(learned.getOrDefault(key, Double.NaN), within(1e-9)));
    }

    @Test
    void aLevelNobodyThoughtOfIsNamed() {
        assertThatThrownBy(() -> new Regression(OPINION, 1).learn(List.of(example("strange", true))))
                .hasMessage("strange (expected: an anchor for each level)");
    }

    private static Example example(String level, boolean same) {
        return new Example("x", List.of(level), same);
    }
}
