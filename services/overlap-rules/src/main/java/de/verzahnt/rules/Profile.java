package de.verzahnt.rules;

import de.verzahnt.reference.Sector;

/**
 * An offering in an index.
 *
 * @param views by sight, the number of what is seen of it
 */
record Profile(Offering offering, int[] views) {
    /** Whether it can be part of an overlap at all, and not only of a link. */
    boolean canOverlap() {
        return offering.operative() && offering.provider().sector() != Sector.NONE;
    }
}
