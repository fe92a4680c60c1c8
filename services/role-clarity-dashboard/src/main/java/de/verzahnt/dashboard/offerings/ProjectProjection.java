package de.verzahnt.dashboard.offerings;

import de.verzahnt.contract.Topic;
import de.verzahnt.contract.Topics;
import de.verzahnt.dashboard.readmodel.Projection;
import de.verzahnt.dashboard.readmodel.Row;
import de.verzahnt.events.KiProject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the rows of the table {@code offering} that came as projects. */
@Component
class ProjectProjection implements Projection<KiProject> {

    private final JdbcClient jdbc;
    private final OfferingRows rows;

    ProjectProjection(JdbcClient jdbc, OfferingRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public Topic<KiProject> topic() {
        return Topics.KI_PROJECT;
    }

    @Override
    public void take(String key, KiProject project) {
        row(key, project).put(jdbc);
    }

    @Override
    public void forget(String key) {
        jdbc.sql("DELETE FROM offering WHERE offering_id = ? AND origin = 'PROJECT'")
                .param(key)
                .update();
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
