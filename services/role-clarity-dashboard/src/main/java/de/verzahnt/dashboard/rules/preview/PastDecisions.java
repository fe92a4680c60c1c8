package de.verzahnt.dashboard.rules.preview;

import de.verzahnt.cases.CaseLaw;
import de.verzahnt.cases.Effect;
import de.verzahnt.cases.Speaker;
import de.verzahnt.dashboard.cases.Law;
import de.verzahnt.events.DismissalReason;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What people said to cases, as a verdict on the rules. Kept on purpose and mistakes of entry are none: the first is
 * neither yes nor no, the second no fault of the rules. Where each side settled for itself and they do not say the same,
 * nothing was decided. Signals compare nothing, so no weight is to blame.
 */
@Component
class PastDecisions {

    private static final Set<DismissalReason> DENY = Set.of(
            DismissalReason.OTHER_PEOPLE,
            DismissalReason.OTHER_PLACE,
            DismissalReason.OTHER_TIME,
            DismissalReason.OTHER_CONTENT);

    /** All that holds for a settled line, oldest first. */
    private static final String HOLDING = """
            SELECT c.case_id, c.kreis, c.finding_class, c.anchor_offering_id, l.offering_id, d.decided_by, d.outcome,
              d.dismissal_reason, d.decision_id = l.settled_by AS settling
            FROM case_line l JOIN overlap_case c USING (case_id) JOIN case_decision d ON d.case_id = l.case_id
              AND (d.decision_id = l.settled_by
                OR d.status = 'EFFECTIVE' AND (d.lines = '{}' OR l.offering_id = ANY (d.lines)))
            WHERE l.settled_by IS NOT NULL AND (:kreis = '' OR c.kreis = :kreis)
              AND c.finding_class NOT IN ('RELATED', 'ROLE_HINT', 'GAP', 'UNKNOWN')
            ORDER BY c.case_id, l.offering_id, d.position""";

    private record LineKey(String caseId, String kreis, String anchorId, String lineId) {}

    /**
     * Something said that holds for a line.
     *
     * @param own whether it holds for the speaker's own list only
     * @param verdict whether it was an overlap; empty when it says neither
     */
    private record Said(LineKey line, String by, boolean settling, boolean own, Optional<Boolean> verdict) {}

    private final JdbcClient jdbc;

    PastDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All lines settled with a verdict; of one Kreis, unless the key is empty. */
    List<PastLine> lines(String kreis) {
        Map<LineKey, List<Said>> byLine =
                jdbc.sql(HOLDING).param("kreis", kreis).query((row, number) -> said(row)).list().stream()
                        .collect(Collectors.groupingBy(Said::line, LinkedHashMap::new, Collectors.toList()));
        return byLine.entrySet().stream()
                .flatMap(line -> pastLine(line.getKey(), line.getValue()))
                .toList();
    }

    private static Stream<PastLine> pastLine(LineKey line, List<Said> holding) {
        return verdict(holding)
                .map(overlap -> new PastLine(line.kreis(), line.anchorId(), line.lineId(), overlap))
                .stream();
    }

    private static Optional<Boolean> verdict(List<Said> holding) {
        Optional<Said> settling = holding.stream().filter(Said::settling).findFirst();
        if (settling.filter(Said::own).isEmpty()) {
            return settling.flatMap(Said::verdict);
        }
        Map<String, Optional<Boolean>> lastOfEachSide = holding.stream()
                .filter(Said::own)
                .collect(Collectors.toMap(Said::by, Said::verdict, (earlier, later) -> later));
        return agreed(lastOfEachSide.values());
    }

    private static Optional<Boolean> agreed(Collection<Optional<Boolean>> verdicts) {
        List<Optional<Boolean>> different = verdicts.stream().distinct().toList();
        return different.size() == 1 ? different.get(0) : Optional.empty();
    }

    private static Said said(ResultSet row) throws SQLException {
        Outcome outcome = Outcome.valueOf(row.getString("outcome"));
        FindingClass findingClass = FindingClass.valueOf(row.getString("finding_class"));
        return new Said(
                new LineKey(
                        row.getString("case_id"),
                        row.getString("kreis"),
                        row.getString("anchor_offering_id"),
                        row.getString("offering_id")),
                row.getString("decided_by"),
                row.getBoolean("settling"),
                CaseLaw.effect(Law.of(outcome), Law.of(findingClass), Speaker.PARTY) == Effect.SETTLES_OWN,
                verdict(outcome, row.getString("dismissal_reason")));
    }

    private static Optional<Boolean> verdict(Outcome outcome, @Nullable String reason) {
        return switch (outcome) {
            case KEPT_ON_PURPOSE -> Optional.empty();
            case DISMISSED ->
                reason != null && DENY.contains(DismissalReason.valueOf(reason))
                        ? Optional.of(false)
                        : Optional.empty();
            default -> Law.of(outcome).settles() ? Optional.of(true) : Optional.empty();
        };
    }
}
