package de.verzahnt.dashboard.cases;

/** What the Rollenmatrix counts of cases, each a condition of a query: a number and the list behind it are the same. */
public enum CaseShow {
    /** Open questions about offerings, as far as the viewer sees all of them. */
    OPEN("c.sight = 'FULL' AND c.status IN (" + Law.OPEN_STATES + ") AND c.finding_class NOT IN ('GAP', " + Law.LINKS
            + ")"),
    /** Those in which an Absprache is in force, likewise. */
    AGREED("c.sight = 'FULL' AND EXISTS (SELECT 1 FROM case_decision d WHERE d.case_id = c.case_id"
            + " AND d.outcome = 'ABSPRACHE' AND d.status = 'EFFECTIVE')"),
    /** Those of which the viewer may know no more yet than that they exist. */
    HIDDEN("c.sight = 'EXISTENCE' AND c.status IN (" + Law.OPEN_STATES + ")");

    private final String sql;

    CaseShow(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
