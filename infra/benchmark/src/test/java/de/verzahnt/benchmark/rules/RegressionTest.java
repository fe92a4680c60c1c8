package de.verzahnt.benchmark.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.trial.PairKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RegressionTest {
    private static final Opinion OPINION =
            new Opinion(Map.of("prior", -1.0, "near", 1.0, "far", -1.0), List.of(List.of("near", "far")));

    @Test
    void withoutExamplesTheOpinionStands() {
        assertThat(new Regression(OPINION, 0.5, 1).learn(List.of())).isEqualTo(OPINION.anchors());
    }

    @Test
    void aLevelSeenAmongTheSameGainsWeightAndOneSeenElsewhereLosesIt() {
        Map<String, Double> learned =
                new Regression(OPINION, 1, 1).learn(List.of(example("near", true), example("far", false)));

        assertThat(learned.get("near")).isGreaterThan(1.0);
        assertThat(learned.get("far")).isLessThan(-1.0);
    }

    @Test
    void levelsStayInTheirOrderWhateverTheExamplesSay() {
        List<Example> absurd = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            absurd.add(new Example(PairKey.of("a", "b" + i), "x", List.of("far", "only" + i), true));
            absurd.add(new Example(PairKey.of("a", "c" + i), "x", List.of("near", "only" + i), false));
        }
        Map<String, Double> anchors = new TreeMap<>(OPINION.anchors());
        for (int i = 0; i < 50; i++) {
            anchors.put("only" + i, 0.0);
        }

        Map<String, Double> learned = new Regression(new Opinion(anchors, OPINION.order()), 5, 1).learn(absurd);

        assertThat(learned.get("near")).isGreaterThanOrEqualTo(learned.get("far"));
    }

    @Test
    void theOrderOfTheExamplesDoesNotMatter() {
        List<Example> examples =
                new ArrayList<>(List.of(example("near", true), example("far", false), example("near", false)));
        Map<String, Double> learned = new Regression(OPINION, 1, 3).learn(examples);
        Collections.reverse(examples);

        assertThat(new Regression(OPINION, 1, 3).learn(examples)).isEqualTo(learned);
    }

    private static Example example(String level, boolean same) {
        return new Example(PairKey.of("a", "b"), "x", List.of(level), same);
    }
}
