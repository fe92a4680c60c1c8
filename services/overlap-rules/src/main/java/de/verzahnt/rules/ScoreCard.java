package de.verzahnt.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Weighs what the comparisons see, after Fellegi and Sunter (1969): the sum of the weights over a prior is the score. */
final class ScoreCard {
    private final List<Comparison> comparisons;
    private final Map<Enum<?>, Double> bits = new HashMap<>();
    private final double[][] byPlace;
    private final double prior;

    ScoreCard(List<Comparison> comparisons, RuleBook book) {
        this.comparisons = List.copyOf(comparisons);
        this.prior = book.number("prior");
        for (Comparison comparison : comparisons) {
            comparison
                    .levels()
                    .forEach(
                            level -> bits.put(level, book.number("weights." + comparison.name() + "." + level.name())));
        }
        byPlace = comparisons.stream()
                .map(c -> c.levels().stream().mapToDouble(this::bits).toArray())
                .toArray(double[][]::new);
    }

    /** The comparisons in the order of the reasons. */
    List<Comparison> comparisons() {
        return comparisons;
    }

    /** What any two offerings start with. */
    double prior() {
        return prior;
    }

    /** What this level counts. */
    double bits(Enum<?> level) {
        return bits.getOrDefault(level, 0.0);
    }

    /** The most a comparison can count. */
    double best(Comparison comparison) {
        return comparison.levels().stream().mapToDouble(this::bits).max().orElse(0);
    }

    Evidence weigh(Pair pair) {
        List<Weight> weights = new ArrayList<>(comparisons.size() + 1);
        List<Enum<?>> levels = new ArrayList<>(comparisons.size());
        weights.add(new Weight("PRIOR", "ALL_PAIRS", prior, List.of()));
        for (int i = 0; i < comparisons.size(); i++) {
            Comparison.Observation seen = pair.see(comparisons.get(i));
            Enum<?> level = seen.level();
            levels.add(level);
            weights.add(
                    new Weight(comparisons.get(i).name(), level.name(), byPlace[i][level.ordinal()], seen.evidence()));
        }
        return new Evidence(Score.of(weights), levels);
    }

    /** The score, and the levels for rules that ask for one in particular. */
    record Evidence(Score score, List<Enum<?>> levels) {
        boolean isAnyOf(Enum<?>... wanted) {
            for (Enum<?> level : wanted) {
                if (levels.contains(level)) {
                    return true;
                }
            }
            return false;
        }
    }
}
