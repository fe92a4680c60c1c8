package de.verzahnt.dashboard.offerings;

import de.verzahnt.contract.OfferingEvent;
import de.verzahnt.contract.Topics;
import de.verzahnt.events.KiProject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What public bodies report. */
@Component
class ProjectProjection extends OfferingProjection<KiProject> {

    ProjectProjection(JdbcClient jdbc, OfferingRows rows) {
        super(jdbc, rows, Topics.KI_PROJECT, "PROJECT", OfferingEvent::of);
    }
}
