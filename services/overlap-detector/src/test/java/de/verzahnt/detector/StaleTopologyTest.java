package de.verzahnt.detector;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.contract.Topics;
import de.verzahnt.events.AgencyActivity;
import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.ClosingReason;
import de.verzahnt.events.LineStatus;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What nobody confirms begins nothing; what stood before stands until the offering ends. */
class StaleTopologyTest extends TopologyStory {

    @Test
    void aStaleOfferingOpensNoCaseWhicheverSideComesLater() {
        hub.activity(CARITAS);
        stale(CARITAS);
        hub.project(KI);
        stale(DRK);

        assertThat(hub.cases()).isEmpty();
    }

    @Test
    void norDoesANewDayOpenOne() {
        hub.activity(CARITAS);
        stale(CARITAS);
        hub.project(KI);

        hub.passes(Duration.ofDays(2));

        assertThat(hub.cases()).isEmpty();
    }

    @Test
    void aCaseThatStandsStaysAsItIsWhenOneOfItsSidesGoesStale() {
        kiAndCaritas();
        int told = hub.published().size();

        stale(CARITAS);
        hub.passes(Duration.ofDays(2));

        assertThat(line(CARITAS.id()).getStatus()).isEqualTo(LineStatus.OPEN);
        assertThat(hub.published()).hasSize(told);
    }

    @Test
    void confirmedAgainItIsComparedAgain() {
        hub.activity(CARITAS);
        stale(CARITAS);
        hub.project(KI);

        hub.activity(CARITAS);

        assertThat(line(CARITAS.id()).getStatus()).isEqualTo(LineStatus.OPEN);
    }

    @Test
    void aConfirmationOfWhatIsCurrentTellsNobody() {
        kiAndCaritas();
        int told = hub.published().size();

        send(AgencyActivity.newBuilder(CARITAS.activity())
                .setConfirmedAt(hub.clock.instant())
                .build());

        assertThat(hub.published()).hasSize(told);
    }

    @Test
    void theEndOfAStaleOneClosesItsCaseWithTheReason() {
        kiAndCaritas();
        stale(CARITAS);

        hub.activity(CARITAS.withdrawn());

        assertThat(doppelstruktur().getStatus()).isEqualTo(CaseStatus.CLOSED);
        assertThat(line(CARITAS.id()).getClosingReason()).isEqualTo(ClosingReason.WITHDRAWN);
    }

    @Test
    void anOrganisationThatIsRegisteredAnewIsHeardOfByAStaleReportToo() {
        stale(CARITAS);
        hub.project(KI);
        hub.agency("caritas");
        hub.activity(CARITAS);

        assertThat(line(CARITAS.id()).getStatus()).isEqualTo(LineStatus.OPEN);
    }

    /** Nobody has confirmed it for too long; nothing else of it is new. */
    private void stale(Report report) {
        send(AgencyActivity.newBuilder(report.activity())
                .setWentStaleAt(hub.clock.instant())
                .build());
    }

    private void send(AgencyActivity activity) {
        hub.send(
                Topics.AGENCY_ACTIVITY.name(),
                activity.getActivityId(),
                activity,
                hub.avro.valueSerde(AgencyActivity.class));
    }
}
