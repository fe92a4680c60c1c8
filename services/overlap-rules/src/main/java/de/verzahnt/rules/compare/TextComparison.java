package de.verzahnt.rules.compare;

import de.verzahnt.rules.Offering;
import de.verzahnt.rules.text.Reading;
import java.util.List;

/** A comparison of words: what an offering says is read once and compared often. */
public interface TextComparison extends Comparison {
    /** All it looks at. */
    Reading read(Offering offering);

    /** The level that holds for two that say this; the same in either order. */
    Enum<?> level(Reading a, Reading b);

    /** Codes or words for the sentence on the screen, sorted. */
    List<String> evidence(Reading a, Reading b);

    /** The level with its evidence. */
    default Observation observe(Reading a, Reading b) {
        return new Observation(level(a, b), evidence(a, b));
    }

    @Override
    default Observation observe(Pair pair) {
        return observe(read(pair.a()), read(pair.b()));
    }
}
