package de.verzahnt.dashboard.offerings;

import de.verzahnt.contract.OfferingEvent;
import de.verzahnt.contract.Topics;
import de.verzahnt.events.AgencyActivity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What agencies report. */
@Component
class ActivityProjection extends OfferingProjection<AgencyActivity> {

    ActivityProjection(JdbcClient jdbc, OfferingRows rows) {
        super(jdbc, rows, Topics.AGENCY_ACTIVITY, "ACTIVITY", OfferingEvent::of);
    }
}
