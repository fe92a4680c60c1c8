package de.verzahnt.rules;

import de.verzahnt.rules.text.Reading;

/** A comparison of words: what an offering says is read once and compared often. */
interface TextComparison extends Comparison {
    /** All it looks at. */
    Reading read(Offering offering);

    /** The level that holds for two that say this. */
    Observation observe(Reading a, Reading b);

    @Override
    default Observation observe(Pair pair) {
        return observe(read(pair.a()), read(pair.b()));
    }
}
