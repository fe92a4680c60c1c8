package de.verzahnt.rules;

import java.util.List;

/**
 * The sum of all weights over a prior, after Fellegi and Sunter, "A Theory for Record Linkage", JASA 64 (1969).
 *
 * @param bits exactly the sum of the weights in their order
 * @param probability {@code 1 / (1 + 2^-bits)}
 * @param weights the prior first; all of them decided, none is left out
 */
public record Score(double bits, double probability, List<Weight> weights) {
    public Score {
        weights = List.copyOf(weights);
    }

    /** Adds up. */
    public static Score of(List<Weight> weights) {
        double bits = weights.stream().mapToDouble(Weight::bits).reduce(0, Double::sum);
        return new Score(bits, 1 / (1 + Math.pow(2, -bits)), weights);
    }
}
