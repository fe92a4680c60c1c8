package de.verzahnt.cases;

/** What somebody has to do with what happens to a case. */
public enum Relation {
    /** Runs an offering it is about, and their word is missing. */
    PARTY_ASKED,
    /** Runs an offering it is about, and has said their part. */
    PARTY_NOT_ASKED,
    /** Runs an offering of the case, but of another line. */
    PARTY_OF_OTHER_LINES,
    /** The municipal integration centre that answers for the place, where it is no party. */
    COORDINATOR,
    /** The regional steering group, once the case is before it. */
    STEERING_GROUP
}
