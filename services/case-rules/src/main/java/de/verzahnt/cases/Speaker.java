package de.verzahnt.cases;

/** In which role somebody speaks on a case. */
public enum Speaker {
    /** Runs one of its offerings. */
    PARTY,
    /** The municipal integration centre of the place, where it is no party: it brings the others to one table. */
    COORDINATOR,
    /** Member of the regional steering group, once the case is before it. */
    STEERING_GROUP
}
