package de.verzahnt.source.store;

import de.verzahnt.feeds.FeedKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a source stands.
 *
 * @param recognised kind of what was read last
 * @param pause why it is not read; null when it is
 * @param checksum of the rows read last, without what changes at every fetch
 * @param failures in a row
 * @param hold the question that waits for a person
 */
public record SourceState(
        @Nullable FeedKind recognised,
        @Nullable Pause pause,
        Validators validators,
        @Nullable String checksum,
        @Nullable LastFetch last,
        int failures,
        @Nullable Hold hold,
        Instant nextFetchAt) {

    /** Why a source is not read. */
    public enum Pause {
        /** Somebody said so. */
        BY_HAND,
        /** Too many failures in a row. */
        FAILURES
    }

    /** Of a source that was never read. */
    public static SourceState fresh(Instant now) {
        return new SourceState(null, null, Validators.NONE, null, null, 0, null, now);
    }

    public boolean isPaused() {
        return pause != null;
    }

    /** To be read at once and whole, whatever the server or the checksum says. */
    public SourceState readAnew(Instant now) {
        return new SourceState(recognised, pause, Validators.NONE, null, last, failures, hold, now);
    }

    /** Not read until somebody resumes it. */
    public SourceState paused(Pause why) {
        return new SourceState(recognised, why, validators, checksum, last, failures, hold, nextFetchAt);
    }

    /** Read again and whole from now on: what it carries may have ended meanwhile. Earlier failures are forgotten. */
    public SourceState resumed(Instant now) {
        return new SourceState(recognised, null, Validators.NONE, null, last, 0, hold, now);
    }

    /** With this question, or none. */
    public SourceState holding(@Nullable Hold next) {
        return new SourceState(recognised, pause, validators, checksum, last, failures, next, nextFetchAt);
    }

    /** After a fetch that told the kind and the rows. */
    public SourceState read(@Nullable FeedKind kind, Validators next, @Nullable String sum) {
        return new SourceState(kind, pause, next, sum, last, failures, hold, nextFetchAt);
    }

    /** After any fetch. */
    public SourceState fetched(LastFetch fetch, int failuresInARow, Instant next) {
        return new SourceState(recognised, pause, validators, checksum, fetch, failuresInARow, hold, next);
    }
}
