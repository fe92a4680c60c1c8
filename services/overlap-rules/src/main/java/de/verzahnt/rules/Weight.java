package de.verzahnt.rules;

import java.util.List;

/**
 * One reason: a comparison, the level that held, what it counts.
 *
 * @param bits base-2 logarithm of how much likelier this level is among overlaps than elsewhere; negative speaks against
 * @param evidence codes or words both share or differ in; may be empty
 */
public record Weight(String comparison, String level, double bits, List<String> evidence) {
    public Weight {
        evidence = List.copyOf(evidence);
    }
}
