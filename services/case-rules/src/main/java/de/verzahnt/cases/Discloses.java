package de.verzahnt.cases;

/** Whether saying something brings a case before the steering group before its clarification time is over. */
public enum Discloses {
    /** It does not. */
    NO,
    /** With the saying. */
    AT_ONCE,
    /** As soon as everybody it binds for one of the lines has agreed. */
    WHEN_AGREED
}
