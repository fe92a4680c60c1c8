package de.verzahnt.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** What was said before an Absprache that has ended led to that Absprache; the talk begins anew. */
    private boolean isTalkedAbout(Line line) {
        Instant since = voices.expired().stream()
                .filter(line::isSpokenOfBy)
                .flatMap(entry -> end(entry).stream())
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
        return voices.holding().stream()
                .anyMatch(entry ->
                        voices.speaks(entry, line) && !entry.decidedAt().isBefore(since));
    }

    private static Optional<Instant> end(Entry absprache) {
        @Nullable LocalDate last = absprache.validUntil();
        return last == null ? Optional.empty() : Optional.of(Settlement.endOf(last));
    }
}
