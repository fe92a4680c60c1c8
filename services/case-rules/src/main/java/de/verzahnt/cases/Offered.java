package de.verzahnt.cases;

/** Where a page offers something that may be said. */
public enum Offered {
    /** Among the few that are seen at once. */
    FIRST,
    /** Folded away behind them. */
    FURTHER,
    /** Beside the entry it answers, and nowhere else. */
    AT_ENTRY,
    /** Nowhere: it cannot be said, or makes no sense in this class, though nobody is kept from saying it. */
    NO
}
