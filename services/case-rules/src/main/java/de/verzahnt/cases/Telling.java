package de.verzahnt.cases;

/** How somebody is told of what happens to a case. */
public enum Telling {
    /** By a mail of its own, at the same moment as everybody else. */
    AT_ONCE,
    /** With others in one mail, in the morning of the next day or week. */
    DIGEST,
    /** Not at all; the page shows it. */
    NOTHING
}
