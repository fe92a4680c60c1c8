package de.verzahnt.dashboard.reporting.source;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source as its gateway shows it.
 *
 * @param kind as corrected; null when the recognised one counts
 * @param pausedBecause null while it is read
 * @param lastFetch null when it was never read
 * @param question that waits for a person; null when there is none
 * @param running the fetch under way; null when there is none
 */
record Source(
        String id,
        String organisationId,
        String name,
        String address,
        @Nullable String kind,
        @Nullable String recognisedKind,
        SourceBody.Defaults defaults,
        int intervalHours,
        int graceDays,
        long revision,
        @Nullable Told pausedBecause,
        int failuresInARow,
        @Nullable Fetch lastFetch,
        @Nullable Question question,
        Instant nextFetchAt,
        @Nullable Running running) {

    /** What became of a fetch. */
    record Fetch(Instant at, String outcome, Told sentence, Told detail, Counts counts, List<Told.Reason> reasons) {}

    /** A fetch under way: rows that are through, of all; all is 0 while it is not known. */
    record Running(Instant since, int done, int total) {}

    /** Rows of a fetch; taken are new and changed ones. */
    record Counts(int read, int taken, int unchanged, int refused, int missing) {}

    /** Too much is missing at once; confirmed when somebody said that it is gone. */
    record Question(int missing, int carried, boolean confirmed, Told sentence) {}

    /** Whether somebody has to say something. */
    public boolean asks() {
        return question != null && !question.confirmed();
    }
}
