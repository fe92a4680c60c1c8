package de.verzahnt.detector;

import de.verzahnt.events.Capacity;
import de.verzahnt.events.DecisionRecorded;
import de.verzahnt.events.DismissalReason;
import de.verzahnt.events.Outcome;
import de.verzahnt.events.Talk;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What people say to a case. */
record Say(String caseId, DecisionRecorded.Builder decision) {

    static Say by(String organisation, String caseId, Outcome outcome, Instant at) {
        return new Say(
                caseId,
                DecisionRecorded.newBuilder()
                        .setDecisionId(organisation + "-" + outcome + "-" + at.toEpochMilli())
                        .setCaseId(caseId)
                        .setOutcome(outcome)
                        .setDecidedBy(organisation)
                        .setCapacity(Capacity.PARTY)
                        .setText("So sehen wir es.")
                        .setDismissalReason(outcome == Outcome.DISMISSED ? DismissalReason.OTHER_TIME : null)
                        .setDecidedAt(at)
                        .setProvenance(Report.PROVENANCE));
    }

    Say asSteeringGroup() {
        decision.setCapacity(Capacity.STEERING_GROUP);
        return this;
    }

    Say asCoordinator() {
        decision.setCapacity(Capacity.COORDINATOR);
        return this;
    }

    Say at(Talk talk) {
        decision.setTalk(talk);
        return this;
    }

    Say about(String... lines) {
        decision.setLines(List.of(lines));
        return this;
    }

    Say between(String... parties) {
        decision.setParties(List.of(parties));
        return this;
    }

    Say refersTo(DecisionRecorded earlier) {
        decision.setRefersTo(earlier.getDecisionId());
        return this;
    }

    Say until(String lastDay) {
        decision.setValidUntil(LocalDate.parse(lastDay));
        return this;
    }

    DecisionRecorded to(TestHub hub) {
        DecisionRecorded said = decision.build();
        hub.decision(said);
        return said;
    }
}
