package de.verzahnt.trial;

import de.verzahnt.reference.Sector;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.Provider;

/** How the providers of two offerings stand to each other: each class of an alert belongs to one of these. */
enum Relation {
    ONE_BODY,
    BOTH_PUBLIC,
    BOTH_FREE,
    PUBLIC_AND_FREE;

    static Relation of(Offering a, Offering b) {
        Provider one = a.provider();
        Provider other = b.provider();
        if (one.bodyId().equals(other.bodyId())) {
            return ONE_BODY;
        }
        if (one.sector() != other.sector()) {
            return PUBLIC_AND_FREE;
        }
        return one.sector() == Sector.PUBLIC ? BOTH_PUBLIC : BOTH_FREE;
    }
}
