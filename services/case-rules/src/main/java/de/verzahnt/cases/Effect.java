package de.verzahnt.cases;

/** What saying something does to a case. */
public enum Effect {
    /** It is read, and settles nothing. */
    NOTES,
    /** The other side's word is missing until it has spoken again; it settles nothing. */
    ASKS,
    /** A proposal of somebody else has a no; it goes on waiting, because a no may become a yes. */
    DECLINES,
    /** The parties are invited to a talk; it settles nothing. */
    INVITES,
    /** The parties are offered help; it settles nothing. */
    HELPS,
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
