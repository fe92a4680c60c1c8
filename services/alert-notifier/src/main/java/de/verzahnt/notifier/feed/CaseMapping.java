package de.verzahnt.notifier.feed;

import de.verzahnt.events.CaseLine;
import de.verzahnt.events.OverlapCase;
import de.verzahnt.notifier.told.Band;
import de.verzahnt.notifier.told.CaseState;
import de.verzahnt.notifier.told.FindingClass;
import de.verzahnt.notifier.told.LineState;
import de.verzahnt.notifier.told.LineState.Reason;
import de.verzahnt.notifier.told.Standing;

/** From the event to what the rules read. A symbol newer than this service reads as UNKNOWN, a line of such as closed. */
final class CaseMapping {

    private CaseMapping() {}

    static CaseState state(OverlapCase event) {
        return new CaseState(
                event.getCaseId(),
                event.getRevision(),
                FindingClass.valueOf(event.getFindingClass().name()),
                event.getKreis(),
                event.getAnchorOfferingId(),
                event.getAnchorOrganisationId(),
                event.getLines().stream().map(CaseMapping::line).toList(),
                event.getChangedAt(),
                event.getDisclosedAt());
    }

    private static LineState line(CaseLine line) {
        return new LineState(
                line.getOfferingId(),
                line.getOrganisationId(),
                standing(line),
                Band.valueOf(line.getBand().name()),
                line.getProbability(),
                line.getReasons().stream()
                        .map(reason -> new Reason(reason.getComparison(), reason.getLevel(), reason.getBits()))
                        .toList(),
                line.getOpenedAt());
    }

    private static Standing standing(CaseLine line) {
        return switch (line.getStatus()) {
            case OPEN -> Standing.OPEN;
            case SETTLED -> Standing.SETTLED;
            case CLOSED, UNKNOWN -> Standing.CLOSED;
        };
    }
}
