package de.verzahnt.detector.cases;

import de.verzahnt.cases.Entry;
import de.verzahnt.cases.EntryStatus;
import de.verzahnt.cases.Outcome;
import de.verzahnt.detector.state.EntryState;

/** Entries as private state. */
final class EntryMapping {

    private EntryMapping() {}

    static EntryState toState(Entry entry) {
        return EntryState.newBuilder()
                .setDecisionId(entry.decisionId())
                .setOutcome(entry.outcome().name())
                .setDecidedBy(entry.decidedBy())
                .setSteering(entry.steering())
                .setText(entry.text())
                .setLines(entry.lines())
                .setValidUntil(entry.validUntil())
                .setDismissalReason(entry.dismissalReason())
                .setRefersTo(entry.refersTo())
                .setDecidedAt(entry.decidedAt())
                .setHeard(entry.heard())
                .setParties(entry.parties())
                .setStatus(entry.status().name())
                .setAwaits(entry.awaits())
                .build();
    }

    static Entry fromState(EntryState state) {
        return new Entry(
                state.getDecisionId(),
                Outcome.valueOf(state.getOutcome()),
                state.getDecidedBy(),
                state.getSteering(),
                state.getText(),
                state.getLines(),
                state.getParties(),
                state.getValidUntil(),
                state.getDismissalReason(),
                state.getRefersTo(),
                state.getDecidedAt(),
                state.getHeard(),
                EntryStatus.valueOf(state.getStatus()),
                state.getAwaits());
    }
}
