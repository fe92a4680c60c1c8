package de.verzahnt.dashboard.cases;

import de.verzahnt.contract.Topic;
import de.verzahnt.contract.Topics;
import de.verzahnt.dashboard.readmodel.Projection;
import de.verzahnt.events.CaseDecision;
import de.verzahnt.events.CaseLine;
import de.verzahnt.events.OverlapCase;
import de.verzahnt.events.Reason;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the newest state of every case, and how it stood before. */
@Component
class CaseProjection implements Projection<OverlapCase> {

    private final JdbcClient jdbc;
    private final CaseRows rows;
    private final CaseSteps steps;

    CaseProjection(JdbcClient jdbc, CaseRows rows, CaseSteps steps) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.steps = steps;
    }

    @Override
    public Topic<OverlapCase> topic() {
        return Topics.OVERLAP_CASE;
    }

    @Override
    public void take(String key, OverlapCase state) {
        if (rows.replace(state)) {
            writeParts(state);
        }
        steps.keep(state);
    }

    @Override
    public void forget(String key) {
        jdbc.sql("DELETE FROM overlap_case WHERE case_id = ?").param(key).update();
    }

    @Override
    public void clear() {
        jdbc.sql("TRUNCATE overlap_case CASCADE").update();
    }

    private void writeParts(OverlapCase state) {
        for (CaseLine line : state.getLines()) {
            rows.line(state.getCaseId(), line);
            List<Reason> reasons = line.getReasons();
            for (int position = 0; position < reasons.size(); position++) {
                rows.reason(state.getCaseId(), line.getOfferingId(), position, reasons.get(position));
            }
        }
        List<CaseDecision> decisions = state.getDecisions();
        for (int position = 0; position < decisions.size(); position++) {
            rows.decision(state.getCaseId(), position, decisions.get(position));
        }
    }
}
