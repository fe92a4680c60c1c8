package de.verzahnt.rules.compare;

import de.verzahnt.rules.Offering;

/**
 * A comparison of codes rather than of words: many offerings look the same to it, so what it saw is worth remembering.
 *
 * @param <V> what it looks at
 */
public interface CodeComparison<V> extends Comparison {
    /** All it looks at: offerings equal in this get the same level, beside whatever other, in one Kreis, on every day. */
    V looksAt(Offering offering);

    /** The level that holds for two that look like this; the same in either order. */
    Observation observe(V a, V b, String kreis);

    /** The level alone, for the many that nobody asks the evidence of. */
    default Enum<?> level(V a, V b, String kreis) {
        return observe(a, b, kreis).level();
    }

    @Override
    default Observation observe(Pair pair) {
        return observe(looksAt(pair.a()), looksAt(pair.b()), pair.kreis());
    }
}
