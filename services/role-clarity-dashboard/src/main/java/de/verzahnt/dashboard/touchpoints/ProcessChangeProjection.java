package de.verzahnt.dashboard.touchpoints;

import de.verzahnt.contract.Topic;
import de.verzahnt.contract.Topics;
import de.verzahnt.dashboard.readmodel.Projection;
import de.verzahnt.dashboard.readmodel.Row;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.ProcessChange;
import java.time.Instant;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the table {@code process_change}; a withdrawn notice is gone. */
@Component
class ProcessChangeProjection implements Projection {

    private final JdbcClient jdbc;

    ProcessChangeProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Topic topic() {
        return Topics.ABH_PROCESS_CHANGE;
    }

    @Override
    public void apply(String key, @Nullable SpecificRecord value, Instant at) {
        if (value instanceof ProcessChange change && change.getLifecycle() != Lifecycle.WITHDRAWN) {
            row(key, change).put(jdbc);
        } else {
            jdbc.sql("DELETE FROM process_change WHERE change_id = ?")
                    .param(key)
                    .update();
        }
    }

    @Override
    public void clear() {
        jdbc.sql("DELETE FROM process_change").update();
    }

    private static Row row(String key, ProcessChange change) {
        return new Row("process_change", "change_id", key)
                .with("authority_id", change.getAuthorityId())
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
