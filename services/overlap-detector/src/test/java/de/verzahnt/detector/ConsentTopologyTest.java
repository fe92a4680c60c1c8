package de.verzahnt.detector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.verzahnt.events.CaseDecision;
import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.DecisionRecorded;
import de.verzahnt.events.EntryStatus;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.LineStatus;
import de.verzahnt.events.Outcome;
import de.verzahnt.events.OverlapCase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody is bound by somebody else, on the real topology. */
class ConsentTopologyTest extends TopologyStory {

    @Test
    void oneSideOfAParallelOfferSettlesItForItsOwnListOnly() {
        OverlapCase parallel = caritasAndDrk();
        says("drk", parallel.getCaseId(), Outcome.KEPT_ON_PURPOSE).to(hub);

        assertThat(parallel().getStatus()).isEqualTo(CaseStatus.IN_CLARIFICATION);
        assertThat(parallel().getSettledFor()).containsExactly("drk");
        assertThat(parallel().getDecisions())
                .extracting(CaseDecision::getStatus)
                .containsExactly(EntryStatus.EFFECTIVE);
    }

    @Test
    void parallelOfferIsSettledWhenEachSideHasSettledItForItself() {
        OverlapCase parallel = caritasAndDrk();
        says("drk", parallel.getCaseId(), Outcome.KEPT_ON_PURPOSE).to(hub);
        says("caritas", parallel.getCaseId(), Outcome.DISMISSED).to(hub);

        assertThat(parallel().getStatus()).isEqualTo(CaseStatus.DECIDED);
    }

    @ParameterizedTest
    @EnumSource(names = {"ABSPRACHE", "HANDED_OVER", "DELEGATED"})
    void nobodyBindsAnotherInAParallelOffer(Outcome binding) {
        OverlapCase parallel = caritasAndDrk();
        DecisionRecorded proposal = says("drk", parallel.getCaseId(), binding)
                .between("caritas", "drk")
                .until("2026-12-31")
                .to(hub);
        assertThat(parallel().getStatus()).isEqualTo(CaseStatus.IN_CLARIFICATION);
        assertThat(parallel().getDecisions())
                .extracting(CaseDecision::getAwaits)
                .containsExactly(List.of("caritas"));

        says("caritas", parallel.getCaseId(), Outcome.AGREED).refersTo(proposal).to(hub);
        assertThat(parallel().getStatus()).isEqualTo(CaseStatus.DECIDED);
    }

    @Test
    void abspracheWaitsForEveryPartyItNames() {
        String caseId = kiAndCaritas().getCaseId();
        hub.activity(DRK);
        DecisionRecorded proposal = says("ki", caseId, Outcome.ABSPRACHE)
                .between("ki", "caritas", "drk")
                .until("2026-12-31")
                .to(hub);
        says("caritas", caseId, Outcome.AGREED).refersTo(proposal).to(hub);
        assertThat(line("caritas/cafe").getStatus()).isEqualTo(LineStatus.OPEN);

        says("drk", caseId, Outcome.AGREED).refersTo(proposal).to(hub);
        assertThat(doppelstruktur().getStatus()).isEqualTo(CaseStatus.DECIDED);
    }

    @Test
    void twoArrangementsAreNotOneEachWantsItsOwnYes() {
        String caseId = kiAndCaritas().getCaseId();
        says("ki", caseId, Outcome.ABSPRACHE).until("2026-12-31").to(hub);
        says("caritas", caseId, Outcome.ABSPRACHE).until("2026-10-31").to(hub);

        assertThat(doppelstruktur().getStatus()).isEqualTo(CaseStatus.IN_CLARIFICATION);
        assertThat(doppelstruktur().getDecisions())
                .extracting(CaseDecision::getAwaits)
                .containsExactly(List.of("caritas"), List.of("ki"));
    }

    @Test
    void steeringGroupBindsNobodyWithoutTheirYes() {
        String caseId = kiAndCaritas().getCaseId();
        DecisionRecorded decided =
                says("stadt", caseId, Outcome.HANDED_OVER).asSteeringGroup().to(hub);
        says("ki", caseId, Outcome.AGREED).refersTo(decided).to(hub);
        assertThat(doppelstruktur().getStatus()).isEqualTo(CaseStatus.IN_CLARIFICATION);

        says("caritas", caseId, Outcome.AGREED).refersTo(decided).to(hub);
        assertThat(doppelstruktur().getStatus()).isEqualTo(CaseStatus.DECIDED);
    }

    @Test
    void afterAConsentIsTakenBackOnlyThatSideIsAsked() {
        String caseId = kiAndCaritas().getCaseId();
        DecisionRecorded proposal = says("ki", caseId, Outcome.HANDED_OVER).to(hub);
        DecisionRecorded agreed =
                says("caritas", caseId, Outcome.AGREED).refersTo(proposal).to(hub);
        says("caritas", caseId, Outcome.UNDONE).refersTo(agreed).to(hub);

        assertThat(doppelstruktur().getDecisions())
                .extracting(CaseDecision::getStatus, CaseDecision::getAwaits)
                .containsExactly(
                        tuple(EntryStatus.PROPOSED, List.of("caritas")),
                        tuple(EntryStatus.UNDONE, List.of()),
                        tuple(EntryStatus.NOTED, List.of()));
    }

    private OverlapCase caritasAndDrk() {
        hub.activity(CARITAS);
        hub.activity(DRK);
        return parallel();
    }

    private OverlapCase parallel() {
        return hub.theOnly(FindingClass.PARALLEL);
    }

    private Say says(String organisation, String caseId, Outcome outcome) {
        return Say.by(organisation, caseId, outcome, hub.clock.instant().plusSeconds(1));
    }
}
