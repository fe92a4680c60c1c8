package de.verzahnt.dashboard.offerings;

import de.verzahnt.contract.Topic;
import de.verzahnt.contract.Topics;
import de.verzahnt.dashboard.readmodel.Projection;
import de.verzahnt.dashboard.readmodel.Row;
import de.verzahnt.events.KiProject;
import java.time.Instant;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the rows of the table {@code offering} that came as projects. */
@Component
class ProjectProjection implements Projection {

    private final JdbcClient jdbc;
    private final OfferingRows rows;

    ProjectProjection(JdbcClient jdbc, OfferingRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public Topic topic() {
        return Topics.KI_PROJECT;
    }

    @Override
    public void apply(String key, @Nullable SpecificRecord value, Instant at) {
        if (value instanceof KiProject project) {
            row(key, project).put(jdbc);
        } else {
            jdbc.sql("DELETE FROM offering WHERE offering_id = ? AND origin = 'PROJECT'")
                    .param(key)
                    .update();
        }
    }

    @Override
    public void clear() {
        jdbc.sql("DELETE FROM offering WHERE origin = 'PROJECT'").update();
    }

    private Row row(String key, KiProject project) {
        Row row = rows.row(key, "PROJECT", project.getOrganisationId(), project.getOffering());
        return OfferingRows.state(
                row,
                project.getLifecycle(),
                project.getWithdrawalReason(),
                project.getRevision(),
                project.getProvenance());
    }
}
