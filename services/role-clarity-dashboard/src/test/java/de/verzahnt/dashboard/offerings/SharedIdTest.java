package de.verzahnt.dashboard.offerings;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.Story;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DashboardTest
class SharedIdTest {

    @Autowired
    Story story;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatCameThroughOneGatewayIsNotOverwrittenByTheSameIdThroughTheOther() {
        story.beginsWithThreeCafes();

        story.project(Story.AGENCY_CAFE, Story.KI, "Etwas ganz anderes");

        assertThat(organisationOf(Story.AGENCY_CAFE)).isEqualTo(Story.AGENCY);
    }

    @Test
    void whatCameThroughAGatewayIsReplacedByItsNextState() {
        story.beginsWithThreeCafes();

        story.project(Story.KI_CAFE, Story.OTHER_KI, "Sprachcafé Ost");

        assertThat(organisationOf(Story.KI_CAFE)).isEqualTo(Story.OTHER_KI);
    }

    private String organisationOf(String offeringId) {
        return jdbc.sql("SELECT organisation_id FROM offering WHERE offering_id = ?")
                .param(offeringId)
                .query(String.class)
                .single();
    }
}
