package de.verzahnt.notifier.policy;

/** Why one line of a case is worth a mail. */
public enum Occasion {
    /** The case is new, and this line with it. */
    NEW,
    /** One more offering in a case its parties know. */
    NEW_LINE,
    /** Known, but as sure as never before, or as unsure. */
    BAND_CHANGED,
    /** Was settled or over, and asks for an answer again. */
    REOPENED
}
