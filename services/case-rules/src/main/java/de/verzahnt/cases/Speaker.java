package de.verzahnt.cases;

/** In which role somebody speaks on a case. */
public enum Speaker {
    /** Runs one of its offerings. */
    PARTY,
    /** Member of the regional steering group, once the case is before it. */
    STEERING_GROUP
}
