package de.verzahnt.benchmark.rules;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Absence is no evidence: where an offering does not say, the comparison counts nothing. Of each comparison exactly one
 * level holds, so what all its levels have in common moves into the prior and no sum changes.
 */
final class Absence {
    private static final Set<String> ABSENT = Set.of("UNKNOWN", "NEITHER_NAMES");
    private static final String WEIGHTS = "weights.";

    private Absence() {}

    static Map<String, Double> countsNothing(Map<String, Double> weights) {
        Map<String, Double> moved = new TreeMap<>(weights);
        weights.forEach((key, bits) -> {
            String comparison = key.substring(0, key.lastIndexOf('.') + 1);
            if (key.startsWith(WEIGHTS) && ABSENT.contains(key.substring(comparison.length()))) {
                moved.replaceAll((other, value) -> other.startsWith(comparison) ? value - bits : value);
                moved.merge("prior", bits, Double::sum);
            }
        });
        return moved;
    }
}
