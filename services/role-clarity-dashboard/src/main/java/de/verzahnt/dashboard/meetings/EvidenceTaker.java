package de.verzahnt.dashboard.meetings;

import de.verzahnt.dashboard.cases.CaseDetails;
import de.verzahnt.dashboard.cases.CaseLineDetails;
import de.verzahnt.dashboard.cases.OfferingSide;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes down a case as it is seen now. */
@Component
class EvidenceTaker {

    private final Clock clock;

    EvidenceTaker(Clock clock) {
        this.clock = clock;
    }

    /** The case as this reader was given it; nothing is looked up beside it. */
    Evidence of(CaseDetails about) {
        List<Evidence.Side> sides = new ArrayList<>();
        sides.add(side(about.anchor(), null, 0));
        for (CaseLineDetails line : about.lines()) {
            sides.add(side(line.offering(), line.status().name(), about.signal() ? 0 : line.percent()));
        }
        return new Evidence(
                Instant.now(clock),
                about.caseId(),
                about.findingClass().name(),
                about.kreis(),
                about.status().name(),
                about.openedAt(),
                about.disclosedAt(),
                about.revision(),
                List.copyOf(sides),
                about.history().stream()
                        .map(entry -> new Evidence.Said(
                                entry.organisation(),
                                about.saidAs(entry),
                                entry.text(),
                                entry.decidedAt(),
                                entry.state().name()))
                        .toList());
    }

    private static Evidence.Side side(OfferingSide side, @Nullable String line, long percent) {
        return new Evidence.Side(
                side.offeringId(),
                side.organisationId(),
                side.organisation(),
                side.name(),
                side.field(),
                side.districts(),
                line,
                percent);
    }
}
