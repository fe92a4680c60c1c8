package de.verzahnt.rules;

import java.util.List;

/**
 * The sum of all weights over a prior, after Fellegi and Sunter, "A Theory for Record Linkage", JASA 64 (1969).
 *
 * @param bits the sum of the weights, rounded to nine decimals so that a threshold met on paper is met here
 * @param probability {@code 1 / (1 + 2^-bits)}: what is shown, stored and told, and what every threshold is asked of
 * @param weights the prior first; all of them decided, none is left out
 */
public record Score(double bits, double probability, List<Weight> weights) {
    public Score {
        weights = List.copyOf(weights);
    }

    /** Adds up. */
    public static Score of(List<Weight> weights) {
        double sum = weights.stream().mapToDouble(Weight::bits).sum();
        double bits = Math.round(sum * 1e9) / 1e9;
        return new Score(bits, 1 / (1 + Math.pow(2, -bits)), weights);
    }
}
