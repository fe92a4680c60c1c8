package de.verzahnt.detector;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.events.CaseLine;
import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.ClosingReason;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.LineStatus;
import de.verzahnt.events.Outcome;
import de.verzahnt.events.OverlapCase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Six free agencies, each with the same meeting place; mbe/1 is the oldest, mbe/6 the youngest. */
class ManyAlikeTopologyTest extends TopologyStory {
    private static final String ALSDORF = "05334004";
    private static final String BAESWEILER = "05334008";

    @BeforeEach
    void sixAgencies() {
        for (int i = 0; i <= 6; i++) {
            hub.agency("agency-" + i);
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 10);
    }

    @Test
    void sixSideBySideAreOneCaseAtTheOldest() {
        report(1, 2, 3, 4, 5, 6);

        assertThat(hub.cases()).hasSize(1);
        assertThat(open(1)).containsExactly("mbe/2", "mbe/3", "mbe/4", "mbe/5", "mbe/6");
        assertThat(anchoredAt(1).getParties()).hasSize(6);
    }

    @Test
    void aThirdJoinsTheCaseOfTwo() {
        report(1, 2);
        String caseId = hub.theOnly(FindingClass.PARALLEL).getCaseId();
        report(3);

        assertThat(hub.theOnly(FindingClass.PARALLEL).getCaseId()).isEqualTo(caseId);
        assertThat(open(1)).containsExactly("mbe/2", "mbe/3");
    }

    @Test
    void whenTheOldestLeavesTheNextOldestIsAskedAboutTheOthers() {
        report(1, 2, 3, 4);
        open(1);
        hub.activity(mbe(1).withdrawn());

        assertThat(anchoredAt(1).getStatus()).isEqualTo(CaseStatus.CLOSED);
        assertThat(open(2)).containsExactly("mbe/3", "mbe/4");
        assertThat(hub.cases()).hasSize(2);
    }

    @Test
    void whatOpensWhenTheOldestLeavesIsAsOldAsItsLeaving() {
        report(1, 2, 3);
        hub.activity(mbe(1).withdrawn());

        CaseLine opened = anchoredAt(2).getLines().get(0);
        assertThat(opened.getOpenedAt()).isEqualTo(hub.clock.instant());
        assertThat(anchoredAt(1).getLines())
                .allSatisfy(line -> assertThat(line.getClosedAt()).isEqualTo(opened.getOpenedAt()));
    }

    @Test
    void anOlderOneThatComesLateTakesTheCaseOver() {
        report(2, 3, 4);
        open(2);
        report(1);

        assertThat(open(1)).containsExactly("mbe/2", "mbe/3", "mbe/4");
        assertThat(anchoredAt(2).getStatus()).isEqualTo(CaseStatus.CLOSED);
        assertThat(anchoredAt(2).getLines())
                .extracting(CaseLine::getClosingReason)
                .containsOnly(ClosingReason.COVERED);
        assertThat(anchoredAt(2).getLines().get(0).getClosedAt())
                .isEqualTo(anchoredAt(1).getLines().get(0).getOpenedAt());
    }

    @Test
    void aCaseThatGoesUpInAnotherBeforeAnybodyHeardOfItIsNeverTold() {
        report(2, 3, 4, 1);

        assertThat(hub.published()).hasSize(1);
        assertThat(open(1)).containsExactly("mbe/2", "mbe/3", "mbe/4");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whateverTheOrderItIsTheSameOneCase(long seed) {
        List<Integer> order = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6));
        Collections.shuffle(order, new Random(seed));
        order.forEach(one -> {
            report(one);
            hub.published();
        });

        List<OverlapCase> standing = hub.cases().values().stream()
                .filter(one -> one.getStatus() != CaseStatus.CLOSED)
                .toList();
        assertThat(standing).extracting(OverlapCase::getAnchorOfferingId).containsExactly("mbe/1");
        assertThat(open(1)).containsExactly("mbe/2", "mbe/3", "mbe/4", "mbe/5", "mbe/6");
    }

    @Test
    void twoClustersThatShareTheirYoungestMemberAreTwoCases() {
        hub.activity(mbe(1).in(ALSDORF));
        hub.activity(mbe(2).in(ALSDORF));
        hub.activity(mbe(3).in(BAESWEILER));
        hub.activity(mbe(4).in(BAESWEILER));
        hub.activity(mbe(5).in(ALSDORF, BAESWEILER));

        assertThat(hub.cases()).hasSize(2);
        assertThat(open(1)).containsExactly("mbe/2", "mbe/5");
        assertThat(open(3)).containsExactly("mbe/4", "mbe/5");
    }

    @Test
    void twoClustersThatShareTheirOldestMemberAreOneCase() {
        hub.activity(mbe(1).in(ALSDORF, BAESWEILER));
        hub.activity(mbe(2).in(ALSDORF));
        hub.activity(mbe(3).in(ALSDORF));
        hub.activity(mbe(4).in(BAESWEILER));
        hub.activity(mbe(5).in(BAESWEILER));

        assertThat(hub.cases()).hasSize(1);
        assertThat(open(1)).containsExactly("mbe/2", "mbe/3", "mbe/4", "mbe/5");
    }

    @Test
    void decisionsOnTheCaseSurviveAFurtherMember() {
        report(1, 2, 3);
        says("agency-1", 1, Outcome.KEPT_ON_PURPOSE);
        var keptByTwo = says("agency-2", 1, Outcome.KEPT_ON_PURPOSE);
        var keptByThree = says("agency-3", 1, Outcome.DISMISSED);
        assertThat(anchoredAt(1).getStatus()).isEqualTo(CaseStatus.DECIDED);
        report(4);

        assertThat(line(1, "mbe/2").getSettledBy()).isEqualTo(keptByTwo);
        assertThat(line(1, "mbe/3").getSettledBy()).isEqualTo(keptByThree);
        assertThat(open(1)).containsExactly("mbe/4");
        assertThat(hub.cases()).hasSize(1);
    }

    @Test
    void whatWasDecidedHoldsAgainWhenTheOlderOneLeaves() {
        report(2, 3);
        says("agency-2", 2, Outcome.KEPT_ON_PURPOSE);
        var kept = says("agency-3", 2, Outcome.KEPT_ON_PURPOSE);
        report(1);
        assertThat(anchoredAt(2).getDecisions()).hasSize(2);
        hub.activity(mbe(1).withdrawn());

        assertThat(anchoredAt(2).getStatus()).isEqualTo(CaseStatus.DECIDED);
        assertThat(line(2, "mbe/3").getSettledBy()).isEqualTo(kept);
    }

    @Test
    void whatWasDecidedDoesNotOutliveAWithdrawalWhileAnotherCaseToldIt() {
        report(2, 3);
        says("agency-2", 2, Outcome.KEPT_ON_PURPOSE);
        says("agency-3", 2, Outcome.KEPT_ON_PURPOSE);
        report(1);
        hub.activity(mbe(3).withdrawn());
        assertThat(line(2, "mbe/3").getClosingReason()).isEqualTo(ClosingReason.WITHDRAWN);
        hub.activity(mbe(3).withdrawn().again());
        hub.activity(mbe(1).withdrawn());

        assertThat(open(2)).containsExactly("mbe/3");
        assertThat(line(2, "mbe/3").getSettledBy()).isNull();
    }

    @Test
    void aChangeOfACoveredFindingIsToldToNobody() {
        report(1, 2, 3);
        int before = hub.published().size();
        hub.activity(mbe(3).described("Treff mit Beratung"));
        hub.activity(mbe(2).described("Treff mit Beratung"));

        assertThat(hub.published().stream().skip(before))
                .allSatisfy(
                        state -> assertThat(state.value().getAnchorOfferingId()).isEqualTo("mbe/1"));
    }

    private void report(int... numbers) {
        for (int number : numbers) {
            hub.activity(mbe(number));
        }
    }

    private static Report mbe(int number) {
        return Report.meetingPlace("mbe/" + number, "agency-" + number).since("200" + number + "-01-01");
    }

    private String says(String organisation, int anchor, Outcome outcome) {
        return Say.by(
                        organisation,
                        anchoredAt(anchor).getCaseId(),
                        outcome,
                        hub.clock.instant().plusSeconds(1))
                .to(hub)
                .getDecisionId();
    }

    private OverlapCase anchoredAt(int number) {
        return hub.cases().values().stream()
                .filter(one -> one.getAnchorOfferingId().equals("mbe/" + number))
                .findFirst()
                .orElseThrow();
    }

    private List<String> open(int anchor) {
        return anchoredAt(anchor).getLines().stream()
                .filter(line -> line.getStatus() == LineStatus.OPEN)
                .map(CaseLine::getOfferingId)
                .toList();
    }

    private CaseLine line(int anchor, String offering) {
        return anchoredAt(anchor).getLines().stream()
                .filter(line -> line.getOfferingId().equals(offering))
                .findFirst()
                .orElseThrow();
    }
}
