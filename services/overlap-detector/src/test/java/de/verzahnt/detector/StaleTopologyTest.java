package de.verzahnt.detector;

import static de.verzahnt.detector.Report.meetingPlace;
import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.contract.Topics;
import de.verzahnt.events.AgencyActivity;
import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.ClosingReason;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.LineStatus;
import de.verzahnt.events.OverlapCase;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What nobody confirms begins nothing; what stood before stands until the offering ends. */
class StaleTopologyTest extends TopologyStory {
    private static final Report CARITAS_SINCE_2010 = CARITAS.since("2010-01-01");

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

    @Test
    void whatAsksSomethingElseWithAStaleSideEndsAndBeginsNothing() {
        Report caritas = CARITAS.since("2010-01-01");
        Report drk = DRK.since("2015-01-01");
        hub.activity(caritas);
        hub.activity(drk);
        stale(caritas);

        hub.activity(drk.since("2005-01-01"));

        assertThat(hub.theOnly(FindingClass.PARALLEL).getStatus()).isEqualTo(CaseStatus.CLOSED);
        hub.activity(caritas);
        assertThat(openAnchors()).containsExactly(drk.id());
    }

    @Test
    void whatTheOldestCoveredBeginsNothingWithAStaleSideWhenThatLeaves() {
        Report oldest = threeAlike();
        stale(CARITAS_SINCE_2010);

        hub.activity(oldest.withdrawn());

        assertThat(hub.theOnly(FindingClass.PARALLEL).getStatus()).isEqualTo(CaseStatus.CLOSED);
        hub.activity(CARITAS_SINCE_2010);
        assertThat(openAnchors()).containsExactly(CARITAS.id());
    }

    @Test
    void whatAStaleOneWouldHaveToldOfOthersTheyTellThemselves() {
        Report oldest = threeAlike();
        hub.agency("asb").activity(meetingPlace("asb/cafe", "asb").since("2018-01-01"));
        stale(CARITAS_SINCE_2010);

        hub.activity(oldest.withdrawn());

        assertThat(openAnchors()).containsExactly(DRK.id());
    }

    /** The case of the oldest, which covers the finding of the two others. */
    private Report threeAlike() {
        Report oldest = meetingPlace("awo/cafe", "awo").since("2001-01-01");
        hub.agency("awo").activity(oldest);
        hub.activity(CARITAS_SINCE_2010);
        hub.activity(DRK.since("2015-01-01"));
        assertThat(openAnchors()).containsExactly(oldest.id());
        return oldest;
    }

    private List<String> openAnchors() {
        return hub.cases().values().stream()
                .filter(one -> one.getStatus() != CaseStatus.CLOSED)
                .map(OverlapCase::getAnchorOfferingId)
                .toList();
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
