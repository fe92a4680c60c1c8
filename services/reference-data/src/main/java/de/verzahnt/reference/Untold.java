package de.verzahnt.reference;

import java.util.Set;

/**
 * Levels of a comparison that hold where at least one of two offerings does not tell something. Absence of evidence is no
 * evidence: whatever such a level weighs, nobody is shown it among what speaks for an overlap.
 */
public final class Untold {
    private static final Set<String> LEVELS = Set.of("UNKNOWN", "NEITHER_NAMES", "ONE_NAMES", "SPECIAL_ONE");

    private Untold() {}

    /** Whether the level says no more than that something is not told. */
    public static boolean is(String level) {
        return LEVELS.contains(level);
    }
}
