package de.verzahnt.detector.cases;

import de.verzahnt.cases.Entry;
import de.verzahnt.cases.EntryStatus;
import de.verzahnt.cases.Outcome;
import de.verzahnt.cases.Speaker;
import de.verzahnt.cases.Talk;
import de.verzahnt.detector.state.EntryState;
import de.verzahnt.detector.state.TalkState;
import org.jspecify.annotations.Nullable;

/** Entries as private state. */
final class EntryMapping {

    private EntryMapping() {}

    static EntryState toState(Entry entry) {
        return EntryState.newBuilder()
                .setDecisionId(entry.decisionId())
                .setOutcome(entry.outcome().name())
                .setDecidedBy(entry.decidedBy())
                .setSteering(entry.speaker() == Speaker.STEERING_GROUP)
                .setCoordinating(entry.speaker() == Speaker.COORDINATOR)
                .setText(entry.text())
                .setLines(entry.lines())
                .setValidUntil(entry.validUntil())
                .setDismissalReason(entry.dismissalReason())
                .setRefersTo(entry.refersTo())
                .setTalk(toState(entry.talk()))
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
                speaker(state),
                state.getText(),
                state.getLines(),
                state.getParties(),
                state.getValidUntil(),
                state.getDismissalReason(),
                state.getRefersTo(),
                fromState(state.getTalk()),
                state.getDecidedAt(),
                state.getHeard(),
                EntryStatus.valueOf(state.getStatus()),
                state.getAwaits());
    }

    private static Speaker speaker(EntryState state) {
        return state.getCoordinating()
                ? Speaker.COORDINATOR
                : state.getSteering() ? Speaker.STEERING_GROUP : Speaker.PARTY;
    }

    private static @Nullable TalkState toState(@Nullable Talk talk) {
        return talk == null ? null : new TalkState(talk.startsAt(), talk.endsAt(), talk.place());
    }

    private static @Nullable Talk fromState(@Nullable TalkState talk) {
        return talk == null ? null : new Talk(talk.getStartsAt(), talk.getEndsAt(), talk.getPlace());
    }
}
