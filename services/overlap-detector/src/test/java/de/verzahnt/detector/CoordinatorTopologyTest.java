package de.verzahnt.detector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.verzahnt.events.Capacity;
import de.verzahnt.events.CaseDecision;
import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.DecisionRecorded;
import de.verzahnt.events.Outcome;
import de.verzahnt.events.Talk;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The municipal integration centre of the place brings the parties together, and settles nothing, on the real topology. */
class CoordinatorTopologyTest extends TopologyStory {

    @Test
    void anInvitationIsToldWithItsDayAndPlaceAndLeavesTheCaseAsItWas() {
        String caseId = kiAndCaritas().getCaseId();
        Instant starts = hub.clock.instant().plus(Duration.ofDays(7)).truncatedTo(ChronoUnit.MILLIS);
        Talk talk = new Talk(starts, starts.plus(Duration.ofHours(1)), "Haus der Integration, Raum 2");
        says(caseId, Outcome.INVITED).at(talk).to(hub);

        assertThat(doppelstruktur().getDecisions())
                .extracting(CaseDecision::getCapacity, CaseDecision::getTalk)
                .containsExactly(tuple(Capacity.COORDINATOR, talk));
        assertThat(doppelstruktur().getStatus()).isEqualTo(CaseStatus.OPEN);
    }

    @Test
    void theNotedResultOfATalkHoldsWhenBothPartiesHaveAgreed() {
        String caseId = kiAndCaritas().getCaseId();
        DecisionRecorded noted = says(caseId, Outcome.ABSPRACHE)
                .between("ki", "caritas")
                .until("2026-12-31")
                .to(hub);
        assertThat(doppelstruktur().getStatus()).isEqualTo(CaseStatus.OPEN);
        assertThat(doppelstruktur().getDecisions().get(0).getAwaits()).isEqualTo(List.of("caritas", "ki"));

        agrees("ki", caseId, noted);
        assertThat(doppelstruktur().getStatus()).isEqualTo(CaseStatus.IN_CLARIFICATION);
        agrees("caritas", caseId, noted);
        assertThat(doppelstruktur().getStatus()).isEqualTo(CaseStatus.DECIDED);
    }

    @Test
    void whatTheCoordinatorMayNotSaySettlesNothing() {
        String caseId = kiAndCaritas().getCaseId();
        says(caseId, Outcome.KEPT_ON_PURPOSE).to(hub);
        says(caseId, Outcome.ESCALATED).to(hub);

        assertThat(doppelstruktur().getStatus()).isEqualTo(CaseStatus.OPEN);
        assertThat(doppelstruktur().getDisclosedAt()).isAfter(hub.clock.instant());
    }

    private void agrees(String party, String caseId, DecisionRecorded to) {
        Say.by(party, caseId, Outcome.AGREED, hub.clock.instant().plusSeconds(2))
                .refersTo(to)
                .to(hub);
    }

    private Say says(String caseId, Outcome outcome) {
        return Say.by("kiz", caseId, outcome, hub.clock.instant().plusSeconds(1))
                .asCoordinator();
    }
}
