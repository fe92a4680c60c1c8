package de.verzahnt.dashboard.decisions;

import static de.verzahnt.dashboard.cases.Columns.array;
import static de.verzahnt.dashboard.cases.Columns.date;
import static de.verzahnt.dashboard.cases.Columns.instant;
import static de.verzahnt.dashboard.cases.Columns.name;
import static de.verzahnt.dashboard.cases.Columns.strings;
import static de.verzahnt.dashboard.cases.Columns.time;

import de.verzahnt.events.Capacity;
import de.verzahnt.events.DecisionRecorded;
import de.verzahnt.events.DismissalReason;
import de.verzahnt.events.Outcome;
import de.verzahnt.events.Talk;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The append-only table of everything said. */
@Component
class DecisionRows {

    /** Something said, as it was sent. */
    record Said(String caseId, DecisionDraft draft) {

        /** Whether this was sent; without lines of its own it speaks of all that were open. */
        boolean is(String otherCaseId, DecisionDraft other) {
            List<String> lines = other.lines();
            return caseId.equals(otherCaseId)
                    && (lines == null || lines.isEmpty()
                            ? draft.ofAnyLines().equals(other.ofAnyLines())
                            : draft.equals(other));
        }
    }

    private final JdbcClient jdbc;

    DecisionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What stands under this id, and in which case. */
    Optional<Said> find(String decisionId) {
        return jdbc.sql("SELECT * FROM recorded_decision WHERE decision_id = ?")
                .param(decisionId)
                .query((row, number) -> new Said(row.getString("case_id"), draft(row)))
                .optional();
    }

    private static DecisionDraft draft(ResultSet row) throws SQLException {
        String reason = row.getString("dismissal_reason");
        return new DecisionDraft(
                Outcome.valueOf(row.getString("outcome")),
                row.getString("decided_by"),
                Capacity.valueOf(row.getString("capacity")),
                row.getString("text"),
                strings(row, "lines"),
                strings(row, "parties"),
                row.getString("scope"),
                date(row, "valid_until"),
                reason == null ? null : DismissalReason.valueOf(reason),
                row.getString("refers_to"),
                instant(row, "talk_from"),
                instant(row, "talk_until"),
                row.getString("talk_place"),
                row.getString("responsible"),
                date(row, "review_from"));
    }

    /** What only an Absprache or an invitation says. */
    private static Map<String, @Nullable Object> special(DecisionRecorded decision) {
        Talk talk = decision.getTalk();
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("scope", decision.getScope());
        columns.put("validUntil", decision.getValidUntil());
        columns.put("responsible", decision.getResponsible());
        columns.put("reviewFrom", decision.getReviewFrom());
        columns.put("talkFrom", talk == null ? null : time(talk.getStartsAt()));
        columns.put("talkUntil", talk == null ? null : time(talk.getEndsAt()));
        columns.put("talkPlace", talk == null ? null : talk.getPlace());
        return columns;
    }

    /** Appends the decision; one that stands already is left as it is, and that is told by false. */
    boolean insert(DecisionRecorded decision) {
        return jdbc.sql("""
                        INSERT INTO recorded_decision (decision_id, case_id, outcome, decided_by, capacity,
                            text, lines, parties, scope, valid_until, dismissal_reason, refers_to, decided_at,
                            talk_from, talk_until, talk_place, responsible, review_from)
                        VALUES (:decisionId, :caseId, :outcome, :decidedBy, :capacity, :text, :lines, :parties,
                            :scope, :validUntil, :dismissalReason, :refersTo, :decidedAt,
                            :talkFrom, :talkUntil, :talkPlace, :responsible, :reviewFrom)
                        ON CONFLICT DO NOTHING
                        """)
                        .param("decisionId", decision.getDecisionId())
                        .param("caseId", decision.getCaseId())
                        .param("outcome", decision.getOutcome().name())
                        .param("decidedBy", decision.getDecidedBy())
                        .param("capacity", decision.getCapacity().name())
                        .param("text", decision.getText())
                        .param("lines", array(decision.getLines()))
                        .param("parties", array(decision.getParties()))
                        .param("dismissalReason", name(decision.getDismissalReason()))
                        .param("refersTo", decision.getRefersTo())
                        .param("decidedAt", time(decision.getDecidedAt()))
                        .params(special(decision))
                        .update()
                == 1;
    }
}
