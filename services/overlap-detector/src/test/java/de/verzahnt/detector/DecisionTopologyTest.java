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
    void answer_of_a_party_starts_the_clarification() {
        String caseId = kiAndCaritas().getCaseId();
        says("caritas", caseId, Outcome.STATEMENT).to(hub);

        assertThat(doppelstruktur().getStatus()).isEqualTo(CaseStatus.IN_CLARIFICATION);
        assertThat(line("caritas/cafe").getStatus()).isEqualTo(LineStatus.OPEN);
    }

    @Test
    void nobody_settles_a_doppelstruktur_alone() {
        String caseId = kiAndCaritas().getCaseId();
        says("ki", caseId, Outcome.KEPT_ON_PURPOSE).to(hub);
        says("ki", caseId, Outcome.KEPT_ON_PURPOSE).to(hub);

        assertThat(doppelstruktur().getStatus()).isEqualTo(CaseStatus.IN_CLARIFICATION);
        assertThat(doppelstruktur().getDecisions())
                .extracting(CaseDecision::getEffective)
                .containsExactly(false, false);
    }

    @Test
    void other_side_that_agrees_settles_it_and_discloses_it() {
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
    void same_outcome_of_both_sides_settles_it() {
        String caseId = kiAndCaritas().getCaseId();
        says("ki", caseId, Outcome.DISMISSED).to(hub);
        DecisionRecorded second = says("caritas", caseId, Outcome.DISMISSED).to(hub);

        assertThat(line("caritas/cafe").getSettledBy()).isEqualTo(second.getDecisionId());
    }

    @Test
    void steering_group_settles_alone() {
        String caseId = kiAndCaritas().getCaseId();
        says("stadt", caseId, Outcome.KEPT_ON_PURPOSE).asSteeringGroup().to(hub);

        assertThat(doppelstruktur().getStatus()).isEqualTo(CaseStatus.DECIDED);
        assertThat(doppelstruktur().getParties()).containsExactly("ki", "caritas");
    }

    @Test
    void escalation_brings_it_before_the_steering_group_at_once() {
        String caseId = kiAndCaritas().getCaseId();
        DecisionRecorded escalated = says("caritas", caseId, Outcome.ESCALATED).to(hub);

        assertThat(doppelstruktur().getDisclosedAt()).isEqualTo(escalated.getDecidedAt());
        assertThat(doppelstruktur().getStatus()).isEqualTo(CaseStatus.IN_CLARIFICATION);
    }

    @Test
    void nobody_settles_a_line_between_others() {
        String caseId = kiAndCaritas().getCaseId();
        hub.activity(DRK);
        DecisionRecorded proposal = says("ki", caseId, Outcome.HANDED_OVER).to(hub);
        says("drk", caseId, Outcome.AGREED).refersTo(proposal).to(hub);

        assertThat(line("drk/cafe").getStatus()).isEqualTo(LineStatus.SETTLED);
        assertThat(line("caritas/cafe").getStatus()).isEqualTo(LineStatus.OPEN);
    }

    @Test
    void new_line_reopens_the_case_only_for_that_line() {
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
    void expired_absprache_reopens_its_lines_and_stays_in_the_history() {
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
    void undoing_ones_own_word_reopens_the_case() {
        String caseId = kiAndCaritas().getCaseId();
        DecisionRecorded proposal = says("ki", caseId, Outcome.HANDED_OVER).to(hub);
        says("caritas", caseId, Outcome.AGREED).refersTo(proposal).to(hub);
        says("ki", caseId, Outcome.UNDONE).refersTo(proposal).to(hub);

        assertThat(doppelstruktur().getStatus()).isEqualTo(CaseStatus.IN_CLARIFICATION);
        assertThat(doppelstruktur().getDecisions()).hasSize(3);
    }

    @Test
    void nobody_undoes_the_word_of_another() {
        String caseId = kiAndCaritas().getCaseId();
        DecisionRecorded proposal = says("ki", caseId, Outcome.HANDED_OVER).to(hub);
        says("caritas", caseId, Outcome.AGREED).refersTo(proposal).to(hub);
        says("caritas", caseId, Outcome.UNDONE).refersTo(proposal).to(hub);

        assertThat(doppelstruktur().getStatus()).isEqualTo(CaseStatus.DECIDED);
    }

    @Test
    void decision_outlives_changed_evidence() {
        settledByAbsprache("2026-12-31");
        hub.activity(CARITAS.in("05334002"));

        assertThat(doppelstruktur().getStatus()).isEqualTo(CaseStatus.DECIDED);
    }

    @Test
    void decision_does_not_outlive_a_withdrawal() {
        settledByAbsprache("2026-12-31");
        hub.activity(CARITAS.withdrawn());
        assertThat(doppelstruktur().getStatus()).isEqualTo(CaseStatus.CLOSED);

        hub.activity(CARITAS.withdrawn().again());
        assertThat(doppelstruktur().getStatus()).isEqualTo(CaseStatus.OPEN);
    }

    @Test
    void duplicate_of_a_decision_changes_nothing() {
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
