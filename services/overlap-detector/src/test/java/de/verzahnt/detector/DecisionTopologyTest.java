package de.verzahnt.detector;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.events.CaseDecision;
import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.DecisionRecorded;
import de.verzahnt.events.LineStatus;
import de.verzahnt.events.Outcome;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DecisionTopologyTest extends TopologyStory {

    @Test
    void answerOfAPartyStartsTheClarification() {
        String caseId = kiAndCaritas().getCaseId();
        says("caritas", caseId, Outcome.STATEMENT).to(hub);

        assertThat(doppelstruktur().getStatus()).isEqualTo(CaseStatus.IN_CLARIFICATION);
        assertThat(line("caritas/cafe").getStatus()).isEqualTo(LineStatus.OPEN);
    }

    @Test
    void nobodySettlesADoppelstrukturAlone() {
        String caseId = kiAndCaritas().getCaseId();
        says("ki", caseId, Outcome.KEPT_ON_PURPOSE).to(hub);
        says("ki", caseId, Outcome.KEPT_ON_PURPOSE).to(hub);

        assertThat(doppelstruktur().getStatus()).isEqualTo(CaseStatus.IN_CLARIFICATION);
        assertThat(doppelstruktur().getDecisions())
                .extracting(CaseDecision::getEffective)
                .containsExactly(false, false);
    }

    @Test
    void otherSideThatAgreesSettlesItAndDisclosesIt() {
        String caseId = kiAndCaritas().getCaseId();
        DecisionRecorded proposal = says("ki", caseId, Outcome.HANDED_OVER).to(hub);
        DecisionRecorded agreed =
                says("caritas", caseId, Outcome.AGREED).refersTo(proposal).to(hub);

        assertThat(doppelstruktur().getStatus()).isEqualTo(CaseStatus.DECIDED);
        assertThat(line("caritas/cafe").getSettledBy()).isEqualTo(proposal.getDecisionId());
        assertThat(doppelstruktur().getDecisions())
                .extracting(CaseDecision::getEffective)
                .containsExactly(true, true);
        assertThat(doppelstruktur().getDisclosedAt()).isEqualTo(agreed.getDecidedAt());
    }

    @Test
    void sameOutcomeOfBothSidesSettlesIt() {
        String caseId = kiAndCaritas().getCaseId();
        says("ki", caseId, Outcome.DISMISSED).to(hub);
        DecisionRecorded second = says("caritas", caseId, Outcome.DISMISSED).to(hub);

        assertThat(line("caritas/cafe").getSettledBy()).isEqualTo(second.getDecisionId());
    }

    @Test
    void steeringGroupSettlesAlone() {
        String caseId = kiAndCaritas().getCaseId();
        says("stadt", caseId, Outcome.KEPT_ON_PURPOSE).asSteeringGroup().to(hub);

        assertThat(doppelstruktur().getStatus()).isEqualTo(CaseStatus.DECIDED);
        assertThat(doppelstruktur().getParties()).containsExactly("ki", "caritas");
    }

    @Test
    void escalationBringsItBeforeTheSteeringGroupAtOnce() {
        String caseId = kiAndCaritas().getCaseId();
        DecisionRecorded escalated = says("caritas", caseId, Outcome.ESCALATED).to(hub);

        assertThat(doppelstruktur().getDisclosedAt()).isEqualTo(escalated.getDecidedAt());
        assertThat(doppelstruktur().getStatus()).isEqualTo(CaseStatus.IN_CLARIFICATION);
    }

    @Test
    void nobodySettlesALineBetweenOthers() {
        String caseId = kiAndCaritas().getCaseId();
        hub.activity(DRK);
        DecisionRecorded proposal = says("ki", caseId, Outcome.HANDED_OVER).to(hub);
        says("drk", caseId, Outcome.AGREED).refersTo(proposal).to(hub);

        assertThat(line("drk/cafe").getStatus()).isEqualTo(LineStatus.SETTLED);
        assertThat(line("caritas/cafe").getStatus()).isEqualTo(LineStatus.OPEN);
    }

    @Test
    void newLineReopensTheCaseOnlyForThatLine() {
        String caseId = settledByAbsprache("2026-12-31");
        String settledBy = line("caritas/cafe").getSettledBy();
        long before = doppelstruktur().getRevision();
        hub.activity(DRK);

        assertThat(doppelstruktur().getCaseId()).isEqualTo(caseId);
        assertThat(doppelstruktur().getRevision()).isEqualTo(before + 1);
        assertThat(line("caritas/cafe").getSettledBy()).isEqualTo(settledBy).isNotNull();
        assertThat(doppelstruktur().getStatus()).isEqualTo(CaseStatus.OPEN);
        assertThat(line("caritas/cafe").getStatus()).isEqualTo(LineStatus.SETTLED);
        assertThat(line("drk/cafe").getStatus()).isEqualTo(LineStatus.OPEN);
    }

    @Test
    void expiredAbspracheReopensItsLinesAndStaysInTheHistory() {
        settledByAbsprache("2026-02-28");
        hub.passes(Duration.ofDays(50));
        assertThat(doppelstruktur().getStatus()).isEqualTo(CaseStatus.DECIDED);

        hub.passes(Duration.ofDays(10));
        assertThat(doppelstruktur().getStatus()).isEqualTo(CaseStatus.OPEN);
        assertThat(line("caritas/cafe").getSettledBy()).isNull();
        assertThat(doppelstruktur().getDecisions())
                .extracting(CaseDecision::getOutcome)
                .containsExactly(Outcome.ABSPRACHE, Outcome.AGREED);
    }

    @Test
    void undoingOnesOwnWordReopensTheCase() {
        String caseId = kiAndCaritas().getCaseId();
        DecisionRecorded proposal = says("ki", caseId, Outcome.HANDED_OVER).to(hub);
        says("caritas", caseId, Outcome.AGREED).refersTo(proposal).to(hub);
        says("ki", caseId, Outcome.UNDONE).refersTo(proposal).to(hub);

        assertThat(doppelstruktur().getStatus()).isEqualTo(CaseStatus.IN_CLARIFICATION);
        assertThat(doppelstruktur().getDecisions()).hasSize(3);
    }

    @Test
    void nobodyUndoesTheWordOfAnother() {
        String caseId = kiAndCaritas().getCaseId();
        DecisionRecorded proposal = says("ki", caseId, Outcome.HANDED_OVER).to(hub);
        says("caritas", caseId, Outcome.AGREED).refersTo(proposal).to(hub);
        says("caritas", caseId, Outcome.UNDONE).refersTo(proposal).to(hub);

        assertThat(doppelstruktur().getStatus()).isEqualTo(CaseStatus.DECIDED);
    }

    @Test
    void decisionOutlivesChangedEvidence() {
        settledByAbsprache("2026-12-31");
        hub.activity(CARITAS.in("05334002"));

        assertThat(doppelstruktur().getStatus()).isEqualTo(CaseStatus.DECIDED);
    }

    @Test
    void decisionDoesNotOutliveAWithdrawal() {
        settledByAbsprache("2026-12-31");
        hub.activity(CARITAS.withdrawn());
        assertThat(doppelstruktur().getStatus()).isEqualTo(CaseStatus.CLOSED);

        hub.activity(CARITAS.withdrawn().again());
        assertThat(doppelstruktur().getStatus()).isEqualTo(CaseStatus.OPEN);
    }

    @Test
    void duplicateOfADecisionChangesNothing() {
        String caseId = kiAndCaritas().getCaseId();
        DecisionRecorded said = says("caritas", caseId, Outcome.STATEMENT).to(hub);
        long revision = doppelstruktur().getRevision();
        hub.decision(said);

        assertThat(doppelstruktur().getRevision()).isEqualTo(revision);
    }

    private Say says(String organisation, String caseId, Outcome outcome) {
        return Say.by(organisation, caseId, outcome, hub.clock.instant().plusSeconds(1));
    }

    private String settledByAbsprache(String until) {
        String caseId = kiAndCaritas().getCaseId();
        DecisionRecorded proposal =
                says("ki", caseId, Outcome.ABSPRACHE).until(until).to(hub);
        says("caritas", caseId, Outcome.AGREED).refersTo(proposal).to(hub);
        assertThat(doppelstruktur().getStatus()).isEqualTo(CaseStatus.DECIDED);
        return caseId;
    }
}
