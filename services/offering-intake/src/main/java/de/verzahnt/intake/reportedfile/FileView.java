package de.verzahnt.intake.reportedfile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A reported file as it is told.
 *
 * @param leftIds offerings that were changed since and stay as they are, the first 200
 */
record FileView(
        UUID id,
        String name,
        Instant reportedAt,
        String sourceSystem,
        ReportedFile.State state,
        Instant undoableUntil,
        @JsonUnwrapped ReportedFile.Counts counts,
        List<String> leftIds) {

    static FileView of(ReportedFile file, List<String> left) {
        return new FileView(
                file.id(),
                file.name(),
                file.reportedAt(),
                file.sourceSystem(),
                file.state(),
                file.undoableUntil(),
                file.counts(),
                left);
    }
}
