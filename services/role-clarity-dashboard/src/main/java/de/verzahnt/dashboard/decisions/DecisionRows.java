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
        jdbc.sql("INSERT INTO recorded_decision VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .param(decision.getDecisionId())
                .param(decision.getCaseId())
                .param(decision.getOutcome().name())
                .param(decision.getDecidedBy())
                .param(decision.getCapacity().name())
                .param(decision.getText())
                .param(array(decision.getLines()))
                .param(array(decision.getParties()))
                .param(decision.getScope())
                .param(decision.getValidUntil())
                .param(name(decision.getDismissalReason()))
                .param(decision.getRefersTo())
                .param(time(decision.getDecidedAt()))
                .update();
    }
}
