package de.verzahnt.notifier.policy;

import de.verzahnt.cases.EntryStatus;
import de.verzahnt.cases.Outcome;
import de.verzahnt.cases.Speaker;
import de.verzahnt.cases.Talk;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something said in a case, without its free text: mails name the outcome and lead to the page.
 *
 * @param by organisationId
 * @param steering in the capacity of the steering group
 * @param coordinating as the municipal integration centre of the place; null where an earlier release kept it
 * @param talk to which it invites; null when it does not
 * @param validUntil last day of an Absprache
 * @param lines offeringIds it speaks of; empty means all
 * @param awaits organisationIds whose consent is missing
 */
public record Said(
        String decisionId,
        Outcome outcome,
        String by,
        boolean steering,
        @Nullable LocalDate validUntil,
        List<String> lines,
        EntryStatus status,
        Set<String> awaits,
        Instant at,
        @Nullable Boolean coordinating,
        @Nullable Talk talk) {

    public Said {
        lines = List.copyOf(lines);
        awaits = Set.copyOf(awaits);
    }

    Speaker speaker() {
        return steering
                ? Speaker.STEERING_GROUP
                : Boolean.TRUE.equals(coordinating) ? Speaker.COORDINATOR : Speaker.PARTY;
    }

    /** Whether it is an invitation that was taken back. */
    boolean isCalledOff() {
        return talk != null && status == EntryStatus.UNDONE;
    }

    boolean speaksOf(LineState line) {
        return lines.isEmpty() || lines.contains(line.offeringId());
    }
}
