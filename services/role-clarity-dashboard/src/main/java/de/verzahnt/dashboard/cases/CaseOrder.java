package de.verzahnt.dashboard.cases;

/**
 * In which order cases are listed, each a part of a query. Of a case of which no more than its existence is known, nothing
 * else decides where it stands.
 */
public enum CaseOrder {
    /** What asks first, then the newest change. */
    CHANGED("""
            CASE WHEN c.sight = 'FULL' AND c.status = 'CLOSED' THEN 2
                 WHEN c.sight = 'FULL' AND (c.status = 'DECIDED' OR c.settled_for_viewer) THEN 1 ELSE 0 END,
            CASE WHEN c.sight = 'FULL' THEN c.changed_at ELSE c.opened_at END DESC"""),
    /** The newest change first. */
    NEWEST("CASE WHEN c.sight = 'FULL' THEN c.changed_at ELSE c.opened_at END DESC"),
    /** What comes before the steering group soonest; what has no deadline any more comes last. */
    DEADLINE("CASE WHEN c.disclosed_at > :now AND c.status IN (" + Law.OPEN_STATES
            + ") THEN c.disclosed_at END ASC NULLS LAST, c.opened_at DESC"),
    /** The newest question first. */
    OPENED("c.opened_at DESC"),
    /** By the title of the older offering. */
    TITLE("CASE WHEN c.sight = 'FULL' THEN lower(a.title) END ASC NULLS LAST"),
    /** By Kreis, and inside of it by Gemeinde and quarter. */
    PLACE("c.kreis, CASE WHEN c.sight = 'FULL' THEN a.districts[1] END ASC NULLS LAST"),
    /** What the reader's organisations have set themselves a day for, soonest first. */
    OWN_DUE("(SELECT min(n.due_on) FROM own_side n WHERE n.case_id = c.case_id AND c.sight = 'FULL'"
            + " AND n.organisation_id = ANY (:organisations)) ASC NULLS LAST, c.opened_at DESC");

    private final String sql;

    CaseOrder(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
