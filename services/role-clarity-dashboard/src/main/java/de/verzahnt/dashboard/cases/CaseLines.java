package de.verzahnt.dashboard.cases;

import de.verzahnt.events.Band;
import de.verzahnt.events.ClosingReason;
import de.verzahnt.events.LineStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the lines of a case with their reasons. */
@Component
class CaseLines {

    private final JdbcClient jdbc;

    CaseLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open lines first, then the likeliest. */
    List<CaseLineDetails> of(String caseId, Map<String, OfferingSide> sides) {
        Map<String, List<CaseReason>> reasons = reasons(caseId);
        return jdbc.sql("""
                        SELECT * FROM case_line WHERE case_id = ?
                        ORDER BY status <> 'OPEN', status, probability DESC, offering_id
                        """)
                .param(caseId)
                .query((row, number) -> line(
                        row,
                        Objects.requireNonNull(sides.get(row.getString("offering_id"))),
                        reasons.getOrDefault(row.getString("offering_id"), List.of())))
                .list();
    }

    private Map<String, List<CaseReason>> reasons(String caseId) {
        Map<String, List<CaseReason>> byLine = new HashMap<>();
        jdbc.sql("SELECT * FROM line_reason WHERE case_id = ? ORDER BY offering_id, position")
                .param(caseId)
                .query(row -> {
                    byLine.computeIfAbsent(row.getString("offering_id"), line -> new ArrayList<>())
                            .add(new CaseReason(
                                    row.getString("comparison"),
                                    row.getString("level"),
                                    row.getDouble("bits"),
                                    Columns.strings(row, "evidence")));
                });
        return byLine;
    }

    private static CaseLineDetails line(ResultSet row, OfferingSide offering, List<CaseReason> reasons)
            throws SQLException {
        Timestamp closedAt = row.getTimestamp("closed_at");
        String closingReason = row.getString("closing_reason");
        return new CaseLineDetails(
                offering,
                LineStatus.valueOf(row.getString("status")),
                Band.valueOf(row.getString("band")),
                row.getDouble("probability"),
                row.getDouble("bits"),
                List.copyOf(reasons),
                Columns.strings(row, "mitigations"),
                row.getTimestamp("opened_at").toInstant(),
                closedAt == null ? null : closedAt.toInstant(),
                closingReason == null ? null : ClosingReason.valueOf(closingReason),
                row.getString("settled_by"));
    }
}
