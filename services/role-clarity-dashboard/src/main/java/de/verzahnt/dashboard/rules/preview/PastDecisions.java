package de.verzahnt.dashboard.rules.preview;

import de.verzahnt.events.DismissalReason;
import de.verzahnt.events.Outcome;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What people said to cases, as a verdict on the rules. Kept on purpose and mistakes of entry are none: the first is
 * neither yes nor no, the second no fault of the rules. Signals compare nothing, so no weight is to blame.
 */
@Component
class PastDecisions {

    private static final Set<Outcome> CONFIRM =
            Set.of(Outcome.ABSPRACHE, Outcome.HANDED_OVER, Outcome.DELEGATED, Outcome.SCOPE_CHANGED);
    private static final Set<DismissalReason> DENY = Set.of(
            DismissalReason.OTHER_PEOPLE,
            DismissalReason.OTHER_PLACE,
            DismissalReason.OTHER_TIME,
            DismissalReason.OTHER_CONTENT);
    private static final String SETTLED = """
            SELECT c.kreis, c.anchor_offering_id, l.offering_id, d.outcome = ANY (:confirm) AS confirmed
            FROM case_line l JOIN overlap_case c USING (case_id)
              JOIN case_decision d ON d.case_id = l.case_id AND d.decision_id = l.settled_by
            WHERE (:kreis = '' OR c.kreis = :kreis) AND c.finding_class NOT IN ('RELATED', 'ROLE_HINT', 'GAP')
              AND (d.outcome = ANY (:confirm) OR d.outcome = 'DISMISSED' AND d.dismissal_reason = ANY (:deny))""";

    private final JdbcClient jdbc;

    PastDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All lines settled with a verdict; of one Kreis, unless the key is empty. */
    List<PastLine> lines(String kreis) {
        return jdbc.sql(SETTLED)
                .param("kreis", kreis)
                .param("confirm", names(CONFIRM))
                .param("deny", names(DENY))
                .query((row, number) ->
                        new PastLine(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4)))
                .list();
    }

    private static String[] names(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toArray(String[]::new);
    }
}
