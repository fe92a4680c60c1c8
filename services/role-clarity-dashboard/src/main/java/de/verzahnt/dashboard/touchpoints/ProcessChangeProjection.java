package de.verzahnt.dashboard.touchpoints;

import de.verzahnt.contract.Topics;
import de.verzahnt.dashboard.readmodel.Row;
import de.verzahnt.dashboard.readmodel.TableProjection;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.ProcessChange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the table {@code process_change}; a withdrawn notice is gone. */
@Component
class ProcessChangeProjection extends TableProjection<ProcessChange> {

    ProcessChangeProjection(JdbcClient jdbc) {
        super(jdbc, Topics.ABH_PROCESS_CHANGE, "process_change", "change_id");
    }

    @Override
    public void take(String key, ProcessChange change) {
        if (change.getLifecycle() == Lifecycle.WITHDRAWN) {
            forget(key);
        } else {
            super.take(key, change);
        }
    }

    @Override
    protected Row filled(Row row, ProcessChange change) {
        return row.with("authority_id", change.getAuthorityId())
                .with("kind", change.getKind())
                .with("title", change.getTitle())
                .with("description", change.getDescription())
                .with("district_key", change.getDistrictKey())
                .with("valid_from", change.getValidFrom())
                .with("valid_until", change.getValidUntil())
                .with("target_groups", change.getTargetGroups())
                .with("languages", change.getLanguages())
                .with("revision", change.getRevision())
                .with("reported_at", change.getProvenance().getReportedAt());
    }
}
