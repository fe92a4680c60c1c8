package de.verzahnt.dashboard.offerings;

import de.verzahnt.contract.Topic;
import de.verzahnt.contract.Topics;
import de.verzahnt.dashboard.readmodel.Projection;
import de.verzahnt.dashboard.readmodel.Row;
import de.verzahnt.events.AgencyActivity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the rows of the table {@code offering} that came as activitys. */
@Component
class ActivityProjection implements Projection<AgencyActivity> {

    private final JdbcClient jdbc;
    private final OfferingRows rows;

    ActivityProjection(JdbcClient jdbc, OfferingRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public Topic<AgencyActivity> topic() {
        return Topics.AGENCY_ACTIVITY;
    }

    @Override
    public void take(String key, AgencyActivity activity) {
        row(key, activity).put(jdbc);
    }

    @Override
    public void forget(String key) {
        jdbc.sql("DELETE FROM offering WHERE offering_id = ? AND origin = 'ACTIVITY'")
                .param(key)
                .update();
    }

    @Override
    public void clear() {
        jdbc.sql("DELETE FROM offering WHERE origin = 'ACTIVITY'").update();
    }

    private Row row(String key, AgencyActivity activity) {
        Row row = rows.row(key, "ACTIVITY", activity.getOrganisationId(), activity.getOffering());
        return OfferingRows.state(
                row,
                activity.getLifecycle(),
                activity.getWithdrawalReason(),
                activity.getRevision(),
                activity.getProvenance());
    }
}
