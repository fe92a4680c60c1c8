package de.verzahnt.dashboard.cases;

/** What to list by the own notes; each a part of a query on the reader's own rows of {@code own_side n}. */
public enum OwnFilter {
    /** The own day is over. */
    OVERDUE("n.due_on < CAST(:today AS date)"),
    /** It is over or comes within seven days. */
    DUE_SOON("n.due_on <= CAST(:today AS date) + 7"),
    /** There is one. */
    DUE("n.due_on IS NOT NULL"),
    /** Still unclear. */
    UNSURE("n.unsure"),
    /** Anything is noted. */
    NOTED("NOT (n.unit IS NULL AND n.due_on IS NULL AND n.note IS NULL AND NOT n.unsure)");

    private final String sql;

    OwnFilter(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
