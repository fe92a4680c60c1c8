package de.verzahnt.dashboard.offerings;

import de.verzahnt.contract.Topics;
import de.verzahnt.dashboard.readmodel.Row;
import de.verzahnt.dashboard.readmodel.TableProjection;
import de.verzahnt.events.AgencyActivity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the rows of the table {@code offering} that came as activities. */
@Component
class ActivityProjection extends TableProjection<AgencyActivity> {

    private static final String ORIGIN = "ACTIVITY";

    private final OfferingRows rows;

    ActivityProjection(JdbcClient jdbc, OfferingRows rows) {
        super(jdbc, Topics.AGENCY_ACTIVITY, "offering", "offering_id", OfferingRows.from(ORIGIN));
        this.rows = rows;
    }

    @Override
    protected Row filled(Row row, AgencyActivity activity) {
        OfferingRows.state(
                row,
                activity.getLifecycle(),
                activity.getWithdrawalReason(),
                activity.getRevision(),
                activity.getProvenance());
        return rows.filled(row, ORIGIN, activity.getOrganisationId(), activity.getOffering());
    }
}
