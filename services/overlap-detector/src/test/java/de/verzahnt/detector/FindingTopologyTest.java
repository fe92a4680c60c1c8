package de.verzahnt.detector;

import static de.verzahnt.detector.Report.meetingPlace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.verzahnt.contract.Topics;
import de.verzahnt.events.CaseLine;
import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.ClosingReason;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.LineStatus;
import de.verzahnt.events.OverlapCase;
import de.verzahnt.events.Reason;
import de.verzahnt.events.Sector;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FindingTopologyTest extends TopologyStory {

    @Test
    void publicAndFreeOfferingOfTheSameThingBecomeOneCaseAnchoredAtThePublicOne() {
        OverlapCase found = kiAndCaritas();

        assertThat(found.getAnchorOfferingId()).isEqualTo("ki/treff");
        assertThat(found.getKreis()).isEqualTo("05334");
        assertThat(found.getStatus()).isEqualTo(CaseStatus.OPEN);
        assertThat(found.getParties()).containsExactly("ki", "caritas");
        assertThat(found.getLines()).extracting(CaseLine::getOfferingId).containsExactly("caritas/cafe");
        assertThat(found.getRulesVersion()).isEqualTo(TestHub.SHIPPED);
        assertThat(found.getDisclosedAt()).isEqualTo(found.getOpenedAt().plus(Duration.ofDays(14)));
    }

    @Test
    void reasonsShownSumToTheScore() {
        CaseLine line = kiAndCaritas().getLines().get(0);

        assertThat(line.getReasons().stream().mapToDouble(Reason::getBits).sum())
                .isCloseTo(line.getBits(), within(1e-9));
    }

    @Test
    void thirdAgencyJoinsTheCaseAndOpensNone() {
        String caseId = kiAndCaritas().getCaseId();
        hub.activity(DRK);

        OverlapCase joined = doppelstruktur();
        assertThat(joined.getCaseId()).isEqualTo(caseId);
        assertThat(joined.getLines()).extracting(CaseLine::getOfferingId).containsExactly("caritas/cafe", "drk/cafe");
        assertThat(joined.getRevision()).isEqualTo(2);
    }

    @Test
    void offeringWaitsUntilItsOrganisationIsKnown() {
        hub.project(KI);
        hub.activity(meetingPlace("awo/cafe", "awo"));
        assertThat(hub.cases()).isEmpty();

        hub.agency("awo");
        assertThat(doppelstruktur().getParties()).containsExactly("ki", "awo");
    }

    @Test
    void reportThatChangesNothingSaysNothing() {
        kiAndCaritas();
        int states = hub.published().size();
        hub.activity(CARITAS.again());

        assertThat(hub.published()).hasSize(states);
    }

    @Test
    void lateDuplicateOfAnEarlierReportChangesNothing() {
        hub.project(KI);
        hub.activity(CARITAS.in("05334012"));
        hub.activity(CARITAS);

        assertThat(hub.cases()).isEmpty();
    }

    @Test
    void changedEvidenceIsShownInTheSameCase() {
        double before = kiAndCaritas().getLines().get(0).getBits();
        hub.activity(CARITAS.in("05334002"));

        OverlapCase changed = doppelstruktur();
        assertThat(changed.getRevision()).isEqualTo(2);
        assertThat(changed.getLines().get(0).getBits()).isNotEqualTo(before);
        assertThat(changed.getStatus()).isEqualTo(CaseStatus.OPEN);
    }

    @Test
    void withdrawalClosesTheLineWithItsReason() {
        kiAndCaritas();
        hub.activity(CARITAS.withdrawn());

        assertThat(line("caritas/cafe").getStatus()).isEqualTo(LineStatus.CLOSED);
        assertThat(line("caritas/cafe").getClosingReason()).isEqualTo(ClosingReason.WITHDRAWN);
        assertThat(doppelstruktur().getStatus()).isEqualTo(CaseStatus.CLOSED);
    }

    @Test
    void tombstoneClosesTheLineLikeAWithdrawal() {
        kiAndCaritas();
        hub.tombstone(Topics.AGENCY_ACTIVITY, "caritas/cafe");

        assertThat(line("caritas/cafe").getClosingReason()).isEqualTo(ClosingReason.WITHDRAWN);
    }

    @Test
    void withdrawnOfferingThatComesBackOpensItsLineAgain() {
        kiAndCaritas();
        hub.activity(CARITAS.withdrawn());
        hub.activity(CARITAS.withdrawn().again());

        assertThat(line("caritas/cafe").getStatus()).isEqualTo(LineStatus.OPEN);
        assertThat(line("caritas/cafe").getOpenedAt()).isAfter(doppelstruktur().getOpenedAt());
    }

    @Test
    void movingToAnotherGemeindeEndsTheFinding() {
        kiAndCaritas();
        hub.activity(CARITAS.in("05334008"));

        assertThat(line("caritas/cafe").getClosingReason()).isEqualTo(ClosingReason.MOVED);
    }

    @Test
    void movingToAnotherKreisEndsTheFindingHereAndMayOpenOneThere() {
        hub.publicBody("ki-bonn");
        hub.project(meetingPlace("ki-bonn/treff", "ki-bonn").in("05314000"));
        kiAndCaritas();
        hub.activity(CARITAS.in("05314000"));

        assertThat(hub.cases().values())
                .extracting(found -> found.getLines().get(0).getClosingReason())
                .containsExactly(ClosingReason.MOVED, null);
        assertThat(hub.cases().values()).extracting(OverlapCase::getKreis).containsExactly("05334", "05314");
    }

    @Test
    void declaredCooperationTurnsTheOverlapIntoALink() {
        kiAndCaritas();
        hub.activity(CARITAS.with("ki"));

        assertThat(line("caritas/cafe").getClosingReason()).isEqualTo(ClosingReason.COOPERATION_DECLARED);
        CaseLine link = hub.theOnly(FindingClass.RELATED).getLines().get(0);
        assertThat(link.getMitigations()).containsExactly("COOPERATION");
        assertThat(hub.theOnly(FindingClass.RELATED).getDisclosedAt()).isNull();
    }

    @Test
    void offeringThatBecomesTooUnlikeClosesTheLineBecauseTheScoreDropped() {
        kiAndCaritas();
        hub.activity(CARITAS.about("ARBEIT").in("05334002-P-OST"));

        assertThat(line("caritas/cafe").getClosingReason()).isEqualTo(ClosingReason.SCORE_DROPPED);
    }

    @Test
    void twoFreeOfferingsAreParallelAndNeverDisclosedToTheSteeringGroup() {
        hub.activity(CARITAS);
        hub.activity(DRK);

        OverlapCase parallel = hub.theOnly(FindingClass.PARALLEL);
        assertThat(parallel.getParties()).containsExactly("caritas", "drk");
        assertThat(parallel.getDisclosedAt()).isNull();
    }

    @Test
    void organisationThatChangesItsSectorChangesTheClassOfItsFindings() {
        kiAndCaritas();
        hub.knows(TestHub.organisation("caritas", "KI", Sector.PUBLIC));

        assertThat(line("caritas/cafe").getClosingReason()).isEqualTo(ClosingReason.CLASS_CHANGED);
        assertThat(hub.theOnly(FindingClass.PUBLIC_PARALLEL).getStatus()).isEqualTo(CaseStatus.OPEN);
    }

    @Test
    void endedPeriodClosesTheFindingThoughNobodyReports() {
        hub.project(KI);
        hub.activity(CARITAS.until("2026-03-31"));
        hub.passes(Duration.ofDays(50));
        assertThat(line("caritas/cafe").getStatus()).isEqualTo(LineStatus.OPEN);

        hub.passes(Duration.ofDays(20));
        assertThat(line("caritas/cafe").getClosingReason()).isEqualTo(ClosingReason.PERIOD_ENDED);
        assertThat(line("caritas/cafe").getClosedAt()).isEqualTo(hub.clock.instant());
    }
}
