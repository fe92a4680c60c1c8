package de.verzahnt.rules;

/** What two offerings are to each other; the whole list. */
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
    RELATED
}
