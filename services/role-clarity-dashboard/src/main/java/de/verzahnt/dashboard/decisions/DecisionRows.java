package de.verzahnt.dashboard.decisions;

import static de.verzahnt.dashboard.cases.Columns.array;
import static de.verzahnt.dashboard.cases.Columns.name;
import static de.verzahnt.dashboard.cases.Columns.time;

import de.verzahnt.events.DecisionRecorded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The append-only table of everything said. */
@Component
class DecisionRows {

    private final JdbcClient jdbc;

    DecisionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Appends the decision; one that stands already is left as it is. */
    void insert(DecisionRecorded decision) {
        jdbc.sql("""
                        INSERT INTO recorded_decision (decision_id, case_id, outcome, decided_by, capacity,
                            text, lines, parties, scope, valid_until, dismissal_reason, refers_to, decided_at)
                        VALUES (:decisionId, :caseId, :outcome, :decidedBy, :capacity, :text, :lines, :parties,
                            :scope, :validUntil, :dismissalReason, :refersTo, :decidedAt)
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
                .param("scope", decision.getScope())
                .param("validUntil", decision.getValidUntil())
                .param("dismissalReason", name(decision.getDismissalReason()))
                .param("refersTo", decision.getRefersTo())
                .param("decidedAt", time(decision.getDecidedAt()))
                .update();
    }
}
