package de.verzahnt.cases;

import java.util.List;

/** Whether a case waits, is talked about, is decided or is over. */
record Clarification(Voices voices) {

    CaseStatus status(List<Line> lines) {
        if (lines.stream().allMatch(Line::isClosed)) {
            return CaseStatus.CLOSED;
        }
        List<Line> open =
                lines.stream().filter(line -> line.status() == LineStatus.OPEN).toList();
        if (open.isEmpty()) {
            return CaseStatus.DECIDED;
        }
        return open.stream().anyMatch(this::isTalkedAbout) ? CaseStatus.IN_CLARIFICATION : CaseStatus.OPEN;
    }

    /**
     * What was said before an Absprache that has ended led to that Absprache; the talk begins anew. Who brings the parties
     * together does not answer for them.
     */
    private boolean isTalkedAbout(Line line) {
        return voices.holding().stream()
                .anyMatch(entry -> !entry.ofCoordinator()
                        && voices.speaks(entry, line)
                        && !entry.decidedAt().isBefore(voices.talkSince(line)));
    }
}
