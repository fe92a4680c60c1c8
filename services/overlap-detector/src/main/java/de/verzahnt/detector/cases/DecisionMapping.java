package de.verzahnt.detector.cases;

import de.verzahnt.cases.Entry;
import de.verzahnt.cases.EntryStatus;
import de.verzahnt.cases.Outcome;
import de.verzahnt.cases.Speaker;
import de.verzahnt.cases.Talk;
import de.verzahnt.contract.Topics;
import de.verzahnt.detector.cases.CaseInput.Said;
import de.verzahnt.events.Capacity;
import de.verzahnt.events.DecisionRecorded;
import de.verzahnt.starter.deadletter.TopicRecords;
import de.verzahnt.starter.deadletter.UnfitRecord;
import java.util.List;
import org.apache.kafka.streams.kstream.ValueMapperWithKey;
import org.jspecify.annotations.Nullable;

/** A decision as an entry of its case; refused when it cannot mean anything. */
public final class DecisionMapping implements ValueMapperWithKey<String, @Nullable DecisionRecorded, CaseInput> {

    @Override
    public CaseInput apply(String key, @Nullable DecisionRecorded event) {
        if (event == null) {
            throw new UnfitRecord("decision: tombstone (expected: decisions are kept for ever)");
        }
        TopicRecords.check(Topics.DECISION, key, event);
        Entry entry = new Entry(
                event.getDecisionId(),
                outcome(event),
                event.getDecidedBy(),
                speaker(event.getCapacity()),
                event.getText(),
                event.getLines(),
                event.getParties(),
                event.getValidUntil(),
                dismissalReason(event),
                event.getRefersTo(),
                talk(event),
                event.getDecidedAt(),
                false,
                EntryStatus.NOTED,
                List.of());
        check(!entry.outcome().refers() || entry.refersTo() != null, "refersTo", "a decisionId");
        return new Said(entry);
    }

    private static Outcome outcome(DecisionRecorded event) {
        check(event.getOutcome() != de.verzahnt.events.Outcome.UNKNOWN, "outcome", "a known outcome");
        return Outcome.valueOf(event.getOutcome().name());
    }

    private static @Nullable Talk talk(DecisionRecorded event) {
        de.verzahnt.events.Talk talk = event.getTalk();
        boolean invited = event.getOutcome() == de.verzahnt.events.Outcome.INVITED;
        check(invited == (talk != null), "talk", "set with INVITED and only then");
        return talk == null ? null : new Talk(talk.getStartsAt(), talk.getEndsAt(), talk.getPlace());
    }

    private static Speaker speaker(Capacity capacity) {
        return switch (capacity) {
            case STEERING_GROUP, PARTY, COORDINATOR -> Speaker.valueOf(capacity.name());
            case UNKNOWN, ADMINISTRATION ->
                throw new UnfitRecord("capacity: " + capacity + " (expected: PARTY, COORDINATOR or STEERING_GROUP)");
        };
    }

    private static @Nullable String dismissalReason(DecisionRecorded event) {
        boolean dismissed = event.getOutcome() == de.verzahnt.events.Outcome.DISMISSED;
        boolean given = event.getDismissalReason() != null;
        check(dismissed == given, "dismissalReason", "set with DISMISSED and only then");
        return given ? event.getDismissalReason().name() : null;
    }

    private static void check(boolean holds, String name, String expected) {
        if (!holds) {
            throw new UnfitRecord(name + ": not as agreed (expected: " + expected + ")");
        }
    }
}
