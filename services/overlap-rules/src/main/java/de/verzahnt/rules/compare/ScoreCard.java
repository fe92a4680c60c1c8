package de.verzahnt.rules.compare;

import de.verzahnt.rules.Score;
import de.verzahnt.rules.Weight;
import de.verzahnt.rules.rulebook.RuleBook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Weighs what the comparisons see, after Fellegi and Sunter (1969): the sum of the weights over a prior is the score. */
public final class ScoreCard {
    private final List<Comparison> comparisons;
    private final double[][] bits;
    private final double prior;

    public ScoreCard(List<Comparison> comparisons, RuleBook book) {
        this.comparisons = List.copyOf(comparisons);
        this.prior = book.number("prior");
        this.bits = comparisons.stream()
                .map(comparison -> comparison.levels().stream()
                        .mapToDouble(level -> book.number("weights." + comparison.name() + "." + level.name()))
                        .toArray())
                .toArray(double[][]::new);
    }

    /** The comparisons in the order of the reasons. */
    public List<Comparison> comparisons() {
        return comparisons;
    }

    /** What any two offerings start with. */
    public double prior() {
        return prior;
    }

    /** What each level of the comparison counts, in the order of its levels. */
    public double[] bits(Comparison comparison) {
        return bits[comparisons.indexOf(comparison)].clone();
    }

    public Evidence weigh(Pair pair) {
        List<Weight> weights = new ArrayList<>(comparisons.size() + 1);
        Map<String, Enum<?>> levels = new HashMap<>();
        weights.add(new Weight("PRIOR", "ALL_PAIRS", prior, List.of()));
        for (int i = 0; i < comparisons.size(); i++) {
            Comparison.Observation seen = pair.see(comparisons.get(i));
            String name = comparisons.get(i).name();
            levels.put(name, seen.level());
            weights.add(
                    new Weight(name, seen.level().name(), bits[i][seen.level().ordinal()], seen.evidence()));
        }
        return new Evidence(Score.of(weights), levels);
    }

    /**
     * The score, and the levels for rules that ask for one in particular.
     *
     * @param levels by name of the comparison
     */
    public record Evidence(Score score, Map<String, Enum<?>> levels) {
        /** Whether one of these levels of one comparison holds. */
        public boolean isAnyOf(Enum<?>... wanted) {
            return Stream.of(wanted).anyMatch(levels::containsValue);
        }

        /** Whether the people are compared in this respect with one of these results. */
        public boolean people(String respect, TraitComparison.Level... wanted) {
            return List.of(wanted).contains(levels.get(respect));
        }
    }
}
