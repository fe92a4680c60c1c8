package de.verzahnt.rules.compare;

import java.util.List;

/** One named look at a pair. It says which level holds, never what that counts: weights are the rule book's business. */
public interface Comparison {
    /** Name as it stands in reasons and in the rule book. */
    String name();

    /** All levels there are; the rule book must weigh each. */
    List<? extends Enum<?>> levels();

    /** The level that holds for this pair. */
    Observation observe(Pair pair);

    /**
     * What was seen.
     *
     * @param evidence codes or words for the sentence on the screen, sorted
     */
    record Observation(Enum<?> level, List<String> evidence) {}
}
