package de.verzahnt.rules;

import java.util.EnumSet;
import java.util.Set;

/** What two offerings are to each other, and signals about one place; the whole list. */
public enum FindingClass {
    /** Operative public and operative free: same thing, people, place and time. */
    DOPPELSTRUKTUR,
    /** The same thing by two free providers; plurality is intended, only they are told. */
    PARALLEL,
    /** The same thing by two public bodies. */
    PUBLIC_PARALLEL,
    /** Probably one offering reported twice. */
    DOUBLE_ENTRY,
    /** A positive link: joint, delegated, part of, series, chain, or another role in the same field. */
    RELATED,
    /** One offering whose funding or reported role asks whether it is meant so; anchor and line are the offering. */
    ROLE_HINT,
    /** A demand that nobody meets in a district; the anchor is the kind of demand, the line the district. */
    GAP;

    private static final Set<FindingClass> SIGNALS = EnumSet.of(ROLE_HINT, GAP);

    /** Whether it speaks of one place and not of a pair; then a rule was met and nothing was weighed. */
    public boolean isSignal() {
        return SIGNALS.contains(this);
    }
}
