package de.verzahnt.dashboard.cases;

/**
 * What is counted of the cases a reader may see, each a condition of a query: whoever asks for the list asks by the same one.
 * Of a case of which no more than its existence is known, only that and its day of opening count.
 */
public enum Figure {
    /** Waits for the reader's word. */
    WAITING("c.sight = 'FULL' AND c.waiting"),
    /** Still with its parties; the reader knows that it exists. */
    HIDDEN("c.sight = 'EXISTENCE'"),
    /** Opened in this quarter, those that are still with their parties included. */
    OPENED("c.opened_at >= :quarter", "c.opened_at >= :before AND c.opened_at < :quarter"),
    /** Over now, and it ended in this quarter. */
    SETTLED(
            "c.sight = 'FULL' AND c.status NOT IN (" + Law.OPEN_STATES + ") AND " + ended("s.happened_at >= :quarter"),
            "c.sight = 'FULL' AND " + stood("s.status NOT IN (" + Law.OPEN_STATES + ")") + " AND "
                    + ended("s.happened_at >= :before AND s.happened_at < :quarter")),
    /** Still asks something. */
    ASKING(
            "c.sight = 'FULL' AND c.status IN (" + Law.OPEN_STATES + ")",
            "c.sight = 'FULL' AND " + stood("s.status IN (" + Law.OPEN_STATES + ")")),
    /** Still asks whether two offerings overlap: neither a gap nor a link. */
    OVERLAPS("c.sight = 'FULL' AND c.status IN (" + Law.OPEN_STATES + ") AND c.finding_class NOT IN ('GAP', "
            + Law.LINKS + ")"),
    /** Settled, and that holds. */
    DECIDED("c.sight = 'FULL' AND c.status = 'DECIDED'", "c.sight = 'FULL' AND " + stood("s.status = 'DECIDED'")),
    /** An Absprache is in force. */
    IN_FORCE("c.sight = 'FULL' AND " + agreed("true"), "c.sight = 'FULL' AND " + stood("s.in_force")),
    /** An Absprache is in force and ends within 90 days. */
    ENDING("c.sight = 'FULL' AND " + agreed("d.valid_until <= CAST(:today AS date) + 90"));

    private final String now;
    private final String before;

    Figure(String now) {
        this(now, "false");
    }

    Figure(String now, String before) {
        this.now = now;
        this.before = before;
    }

    /** As things stand; knows the parameters of {@link CaseQuery#moments}. */
    String now() {
        return now;
    }

    /** In the quarter before, or at its end; false where nobody asks. */
    String before() {
        return before;
    }

    private static String ended(String when) {
        return "EXISTS (SELECT 1 FROM case_step s WHERE s.case_id = c.case_id AND s.status NOT IN (" + Law.OPEN_STATES
                + ") AND coalesce(s.was, 'OPEN') IN (" + Law.OPEN_STATES + ") AND " + when + ")";
    }

    private static String stood(String how) {
        return "coalesce((SELECT " + how + " FROM case_step s WHERE s.case_id = c.case_id AND s.happened_at < :quarter"
                + " ORDER BY s.revision DESC LIMIT 1), false)";
    }

    private static String agreed(String which) {
        return "EXISTS (SELECT 1 FROM case_decision d WHERE d.case_id = c.case_id AND d.outcome = 'ABSPRACHE'"
                + " AND d.status = 'EFFECTIVE' AND " + which + ")";
    }
}
