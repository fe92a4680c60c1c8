package de.verzahnt.detector.cases;

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
                .setEffective(entry.effective())
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
                state.getValidUntil(),
                state.getDismissalReason(),
                state.getRefersTo(),
                state.getDecidedAt(),
                state.getHeard(),
                state.getEffective());
    }
}
