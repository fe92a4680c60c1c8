package de.verzahnt.dashboard.webhooks;

import de.verzahnt.contract.Topic;
import de.verzahnt.contract.Topics;
import de.verzahnt.dashboard.readmodel.Projection;
import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.OverlapCase;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes what webhooks are to be told in the transaction that shows the case. What it remembers of a case outlives the read
 * model on purpose: a log read again from its start is no news.
 */
@Component
class CaseTold implements Projection<OverlapCase> {

    private final JdbcClient jdbc;
    private final DeliveryRows deliveries;

    CaseTold(JdbcClient jdbc, DeliveryRows deliveries) {
        this.jdbc = jdbc;
        this.deliveries = deliveries;
    }

    private record Told(long revision, CaseStatus status) {}

    @Override
    public Topic<OverlapCase> topic() {
        return Topics.OVERLAP_CASE;
    }

    @Override
    public void take(String key, OverlapCase state) {
        Optional<Told> before = told(state.getCaseId());
        if (before.isPresent() && before.get().revision() >= state.getRevision()) {
            return;
        }
        remember(state);
        deliveries.write(state, HookEvent.between(before.map(Told::status).orElse(null), state.getStatus()));
    }

    /** Nothing is sent of it, and what was sent stays sent. */
    @Override
    public void forget(String key) {}

    /** See above: a rebuild begins from nothing everywhere but here. */
    @Override
    public void clear() {}

    private Optional<Told> told(String caseId) {
        return jdbc.sql("SELECT revision, status FROM case_told WHERE case_id = ? FOR UPDATE")
                .param(caseId)
                .query((row, number) -> new Told(row.getLong(1), CaseStatus.valueOf(row.getString(2))))
                .optional();
    }

    private void remember(OverlapCase state) {
        jdbc.sql("""
                        INSERT INTO case_told (case_id, revision, status) VALUES (:id, :revision, :status)
                        ON CONFLICT (case_id) DO UPDATE SET revision = excluded.revision, status = excluded.status
                        """)
                .param("id", state.getCaseId())
                .param("revision", state.getRevision())
                .param("status", state.getStatus().name())
                .update();
    }
}
