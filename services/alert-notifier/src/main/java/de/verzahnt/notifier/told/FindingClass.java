package de.verzahnt.notifier.told;

/** What two offerings are to each other. */
public enum FindingClass {
    UNKNOWN,
    DOPPELSTRUKTUR,
    PARALLEL,
    PUBLIC_PARALLEL,
    DOUBLE_ENTRY,
    RELATED,
    ROLE_HINT,
    GAP
}
