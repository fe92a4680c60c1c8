package de.verzahnt.dashboard.offerings;

import de.verzahnt.contract.Topics;
import de.verzahnt.dashboard.readmodel.Row;
import de.verzahnt.dashboard.readmodel.TableProjection;
import de.verzahnt.events.KiProject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the rows of the table {@code offering} that came as projects. */
@Component
class ProjectProjection extends TableProjection<KiProject> {

    private static final String ORIGIN = "PROJECT";

    private final OfferingRows rows;

    ProjectProjection(JdbcClient jdbc, OfferingRows rows) {
        super(jdbc, Topics.KI_PROJECT, "offering", "offering_id", OfferingRows.from(ORIGIN));
        this.rows = rows;
    }

    @Override
    protected Row filled(Row row, KiProject project) {
        OfferingRows.state(
                row,
                project.getLifecycle(),
                project.getWithdrawalReason(),
                project.getRevision(),
                project.getProvenance());
        return rows.filled(row, ORIGIN, project.getOrganisationId(), project.getOffering());
    }
}
