package de.verzahnt.detector;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.ClosingReason;
import de.verzahnt.events.Outcome;
import de.verzahnt.events.OverlapCase;
import de.verzahnt.rules.index.OverlapRules;
import de.verzahnt.rules.rulebook.Activation;
import de.verzahnt.rules.rulebook.RuleBook;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a decision on the rules does to cases that stand. */
class RulesTopologyTest extends TopologyStory {

    @Test
    void aDecisionThatChangesNoFindingTellsNobodyAnything() {
        kiAndCaritas();
        int states = hub.published().size();
        inForce(TestHub.SHIPPED + ".1", Map.of("thresholds.ZU_PRUEFEN", 0.41));

        assertThat(hub.published()).hasSize(states);
    }

    @Test
    void whatFallsBelowClosesNamingTheVersionAndWhatComesBackOpensAgain() {
        kiAndCaritas();
        inForce(TestHub.SHIPPED + ".1", TestHub.NOTHING_ALIKE);

        OverlapCase gone = doppelstruktur();
        assertThat(gone.getRulesVersion()).isEqualTo(TestHub.SHIPPED + ".1");
        assertThat(gone.getLines().get(0).getClosingReason()).isEqualTo(ClosingReason.RULES_CHANGED);

        inForce(TestHub.SHIPPED + ".2", Map.of());
        assertThat(doppelstruktur().getStatus()).isEqualTo(CaseStatus.OPEN);
        assertThat(doppelstruktur().getRulesVersion()).isEqualTo(TestHub.SHIPPED + ".2");
    }

    @Test
    void aDecisionOfPeopleOutlivesOtherRules() {
        kiAndCaritas();
        String caseId = doppelstruktur().getCaseId();
        Say.by("stadt", caseId, Outcome.KEPT_ON_PURPOSE, hub.clock.instant())
                .asSteeringGroup()
                .to(hub);
        int decisions = doppelstruktur().getDecisions().size();

        inForce(TestHub.SHIPPED + ".1", TestHub.NOTHING_ALIKE);
        inForce(TestHub.SHIPPED + ".2", Map.of());

        assertThat(doppelstruktur().getCaseId()).isEqualTo(caseId);
        assertThat(doppelstruktur().getStatus()).isEqualTo(CaseStatus.DECIDED);
        assertThat(doppelstruktur().getDecisions()).hasSize(decisions);
    }

    private void inForce(String version, Map<String, Double> values) {
        RuleBook shipped = RuleBook.shipped();
        var decision = new Activation(version, TestHub.SHIPPED, TestHub.SHIPPED, values);
        hub.rules = OverlapRules.of(Activation.inForce(shipped, List.of(decision)), TestHub.REFERENCE);
        hub.passes(Duration.ofMinutes(1));
    }
}
