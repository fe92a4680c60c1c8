package de.verzahnt.notifier.feed;

import de.verzahnt.cases.LineStatus;
import de.verzahnt.events.CaseLine;
import de.verzahnt.events.OverlapCase;
import de.verzahnt.notifier.policy.CaseState;
import de.verzahnt.notifier.policy.LineState;
import de.verzahnt.rules.Band;
import de.verzahnt.rules.FindingClass;
import de.verzahnt.rules.Weight;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * From the event to what the policy reads. Of what a later release may say: a case of an unknown class is none, a line of
 * unknown status counts as closed, and a line of which it is unknown how sure it is as one to be looked at.
 */
final class CaseMapping {

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
                        event.getLines().stream().map(CaseMapping::line).toList(),
                        asks(event),
                        event.getChangedAt(),
                        event.getDisclosedAt()));
    }

    /** An open case always asks somebody: where it names nobody, a release told it that did not say whom. */
    private static Set<String> asks(OverlapCase event) {
        List<String> asks = event.getAsks().isEmpty() ? event.getParties() : event.getAsks();
        return Set.copyOf(asks);
    }

    private static LineState line(CaseLine line) {
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
                line.getOpenedAt());
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
