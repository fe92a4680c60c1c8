package de.verzahnt.cases;

/** What saying something does to a case. */
public enum Effect {
    /** It is read, and settles nothing. */
    NOTES,
    /** An earlier word no longer holds. */
    TAKES_BACK,
    /** The steering group sees the case at once. */
    ESCALATES,
    /** A proposal of somebody else holds for the one who agrees. */
    CONSENTS,
    /** It holds when everybody it names or concerns has agreed. */
    PROPOSES,
    /** It holds for the speaker's own list; the other side goes on being asked. */
    SETTLES_OWN,
    /** It holds at once. */
    SETTLES,
    /** It cannot be said here; the table says why. */
    REFUSED
}
