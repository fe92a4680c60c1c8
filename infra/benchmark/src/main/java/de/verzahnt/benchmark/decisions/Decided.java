package de.verzahnt.benchmark.decisions;

import de.verzahnt.trial.PairKey;
import java.time.Instant;
import java.util.Comparator;

/**
 * A pair people decided about.
 *
 * @param label class, or NONE
 * @param certainty 3 when all concerned said so, else 2
 * @param why the answer and whose it was, in codes
 * @param rulesVersion version of the rules that had asked
 * @param askedAt since when the finding stood
 * @param decidedAt when the last word was given that made it hold
 */
record Decided(
        PairKey pair, String label, int certainty, String why, String rulesVersion, Instant askedAt, Instant decidedAt)
        implements Answer {

    /** The later decision last; where two have one instant, what they say decides, never the order of reading. */
    static final Comparator<Decided> BY_DECISION =
            Comparator.comparing(Decided::decidedAt).thenComparing(Decided::toString);

    /** The later question last. */
    static final Comparator<Decided> BY_QUESTION =
            Comparator.comparing(Decided::askedAt).thenComparing(Decided::pair);

    /** What becomes of an earlier decision on the same pair. */
    LeftOut overrules(Decided earlier) {
        return label.equals(earlier.label) ? LeftOut.DECIDED_AGAIN : LeftOut.CONTRADICTED;
    }
}
