package de.verzahnt.rules.index;

import de.verzahnt.reference.Sector;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.compare.TextComparison;
import de.verzahnt.rules.text.Reading;
import org.jspecify.annotations.Nullable;

/**
 * An offering in an index.
 *
 * @param views by cached comparison, the number of what is seen of it
 * @param readings by comparison of words, what it says; null until asked for
 */
record Profile(Offering offering, int[] views, @Nullable Reading[] readings) {
    /** Whether it can be part of an overlap at all, and not only of a link. */
    boolean canOverlap() {
        return offering.operative() && offering.provider().sector() != Sector.NONE;
    }

    /** What it says to the comparison with this number. */
    Reading reading(int number, TextComparison comparison) {
        Reading known = readings[number];
        if (known == null) {
            known = comparison.read(offering);
            readings[number] = known;
        }
        return known;
    }
}
