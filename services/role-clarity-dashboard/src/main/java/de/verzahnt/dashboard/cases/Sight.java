package de.verzahnt.dashboard.cases;

/** How much of a case a reader may see. */
public enum Sight {
    /** Everything. */
    FULL,
    /** That it exists: class, Kreis, field and day of opening. */
    EXISTENCE
}
