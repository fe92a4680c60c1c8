package de.verzahnt.cases;

/** How somebody is told of what happens to a case. */
public enum Telling {
    /** By a mail of its own, at the same moment as everybody else. */
    AT_ONCE,
    /** Not at all; the page shows it. */
    NOTHING
}
