package de.verzahnt.notifier.policy;

/** How soon a recipient wants to hear of something. */
public enum Rhythm {
    /** By a mail of its own. */
    AT_ONCE,
    /** With others in one mail, every morning. */
    DAILY,
    /** Likewise on Monday. */
    WEEKLY,
    /** Not at all. */
    OFF
}
