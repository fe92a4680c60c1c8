package de.verzahnt.notifier.feed;

import de.verzahnt.cases.ClosingReason;
import de.verzahnt.cases.EntryStatus;
import de.verzahnt.cases.LineStatus;
import de.verzahnt.cases.Outcome;
import de.verzahnt.cases.Talk;
import de.verzahnt.events.Capacity;
import de.verzahnt.events.CaseDecision;
import de.verzahnt.events.CaseLine;
import de.verzahnt.events.OverlapCase;
import de.verzahnt.notifier.policy.CaseState;
import de.verzahnt.notifier.policy.LineState;
import de.verzahnt.notifier.policy.Said;
import de.verzahnt.rules.Band;
import de.verzahnt.rules.FindingClass;
import de.verzahnt.rules.Weight;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From the event to what the policy reads. Of what a later release may say: a case of an unknown class is none, a line of
 * unknown status counts as closed, and a line of which it is unknown how sure it is as one to be looked at.
 */
final class CaseMapping {

    /** The comparison whose evidence are district keys. */
    private static final String AREA = "AREA";

    private CaseMapping() {}

    /** The state; empty when this service does not know what the case is about. */
    static Optional<CaseState> state(OverlapCase event) {
        return event.getFindingClass() == de.verzahnt.events.FindingClass.UNKNOWN
                ? Optional.empty()
                : Optional.of(new CaseState(
                        event.getCaseId(),
                        event.getRevision(),
                        FindingClass.valueOf(event.getFindingClass().name()),
                        event.getKreis(),
                        event.getAnchorOfferingId(),
                        event.getAnchorOrganisationId(),
                        event.getLines().stream().map(line -> line(event, line)).toList(),
                        asks(event),
                        event.getChangedAt(),
                        event.getDisclosedAt(),
                        event.getDecisions().stream().map(CaseMapping::said).toList()));
    }

    /** An open case always asks somebody: where it names nobody, a release told it that did not say whom. */
    private static Set<String> asks(OverlapCase event) {
        List<String> asks = event.getAsks().isEmpty() ? event.getParties() : event.getAsks();
        return Set.copyOf(asks);
    }

    private static Said said(CaseDecision decision) {
        return new Said(
                decision.getDecisionId(),
                // What a later release may say is at least something said.
                decision.getOutcome() == de.verzahnt.events.Outcome.UNKNOWN
                        ? Outcome.STATEMENT
                        : Outcome.valueOf(decision.getOutcome().name()),
                decision.getDecidedBy(),
                decision.getCapacity() == Capacity.STEERING_GROUP,
                decision.getValidUntil(),
                decision.getLines(),
                status(decision),
                Set.copyOf(decision.getAwaits()),
                decision.getDecidedAt(),
                decision.getCapacity() == Capacity.COORDINATOR,
                talk(decision.getTalk()));
    }

    private static @Nullable Talk talk(de.verzahnt.events.@Nullable Talk talk) {
        return talk == null ? null : new Talk(talk.getStartsAt(), talk.getEndsAt(), talk.getPlace());
    }

    /** Earlier releases told only whether it holds. */
    private static EntryStatus status(CaseDecision decision) {
        de.verzahnt.events.EntryStatus told = decision.getStatus();
        if (told != null && told != de.verzahnt.events.EntryStatus.UNKNOWN) {
            return EntryStatus.valueOf(told.name());
        }
        return decision.getEffective() ? EntryStatus.EFFECTIVE : EntryStatus.NOTED;
    }

    private static LineState line(OverlapCase event, CaseLine line) {
        return new LineState(
                line.getOfferingId(),
                line.getOrganisationId(),
                status(line),
                band(line),
                line.getProbability(),
                line.getReasons().stream()
                        .map(reason -> new Weight(
                                reason.getComparison(), reason.getLevel(), reason.getBits(), reason.getEvidence()))
                        .toList(),
                line.getOpenedAt(),
                closingReason(line),
                line.getSettledBy(),
                places(event, line));
    }

    private static @Nullable ClosingReason closingReason(CaseLine line) {
        de.verzahnt.events.ClosingReason reason = line.getClosingReason();
        return reason == null || reason == de.verzahnt.events.ClosingReason.UNKNOWN
                ? null
                : ClosingReason.valueOf(reason.name());
    }

    /** Where the rules saw the two meet; a gap is in the district itself. */
    private static List<String> places(OverlapCase event, CaseLine line) {
        return event.getFindingClass() == de.verzahnt.events.FindingClass.GAP
                ? List.of(line.getOfferingId())
                : line.getReasons().stream()
                        .filter(reason -> reason.getComparison().equals(AREA))
                        .flatMap(reason -> reason.getEvidence().stream())
                        .toList();
    }

    private static LineStatus status(CaseLine line) {
        return switch (line.getStatus()) {
            case OPEN -> LineStatus.OPEN;
            case SETTLED -> LineStatus.SETTLED;
            case CLOSED, UNKNOWN -> LineStatus.CLOSED;
        };
    }

    private static Band band(CaseLine line) {
        return switch (line.getBand()) {
            case HINWEIS -> Band.HINWEIS;
            case ZU_PRUEFEN, UNKNOWN -> Band.ZU_PRUEFEN;
        };
    }
}
