package de.verzahnt.dashboard.cases;

import de.verzahnt.events.FindingClass;

/** Findings about one place. They compare nothing, so their probability and bits tell nothing. */
final class Signals {

    /** For the description of the interface. */
    static final String WEIGH_NOTHING =
            " Of a signal (ROLE_HINT, GAP), which weighs nothing, it is a constant without meaning.";

    private Signals() {}

    static boolean include(FindingClass findingClass) {
        return findingClass != FindingClass.UNKNOWN && Law.of(findingClass).isSignal();
    }
}
