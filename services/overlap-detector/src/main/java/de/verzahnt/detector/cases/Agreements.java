package de.verzahnt.detector.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which outcomes settle a line: of the steering group, of both sides together, or of any one side where that is enough. */
final class Agreements {
    private final Question question;
    private final Voices voices;

    Agreements(Question question, Voices voices) {
        this.question = question;
        this.voices = voices;
    }

    /** Oldest first; the last one settles. */
    List<Agreement> on(Line line) {
        List<Entry> sides = voices.holding().stream()
                .filter(entry -> mayDecide(entry, line))
                .toList();
        List<Agreement> agreements = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            completes(sides.get(i), sides.subList(0, i)).ifPresent(agreements::add);
        }
        return agreements;
    }

    /** Nobody decides on a line between others. */
    private boolean mayDecide(Entry entry, Line line) {
        return voices.speaks(entry, line)
                && (entry.steering()
                        || entry.decidedBy().equals(question.anchorOrganisationId())
                        || entry.decidedBy().equals(line.organisationId()));
    }

    private Optional<Agreement> completes(Entry entry, List<Entry> before) {
        if (entry.outcome() == Outcome.AGREED) {
            return voices.referred(entry)
                    .filter(proposal -> before.contains(proposal)
                            && proposal.outcome().settles()
                            && proposal.isOfOtherSideThan(entry))
                    .map(proposal -> Agreement.ofBoth(proposal, proposal, entry));
        }
        if (!entry.outcome().settles()) {
            return Optional.empty();
        }
        if (entry.steering() || !question.needsBothSides()) {
            return Optional.of(Agreement.alone(entry));
        }
        return before.stream()
                .filter(other ->
                        other.outcome() == entry.outcome() && !other.steering() && other.isOfOtherSideThan(entry))
                .findFirst()
                .map(other -> Agreement.ofBoth(entry, other, entry));
    }
}
