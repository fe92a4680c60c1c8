package de.verzahnt.source.taking;

import de.verzahnt.source.fetch.FeedAnswer;
import de.verzahnt.source.fetch.FeedFetch;
import de.verzahnt.source.store.FetchTable;
import de.verzahnt.source.store.Outcome;
import de.verzahnt.source.store.Source;
import de.verzahnt.source.store.SourceSetting;
import de.verzahnt.source.store.SourceTable;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * One fetch of one source from its address to its conclusion. It is noted before the server is asked, so that a run that
 * is repeated after its instance was killed asks nobody a second time: it is told as interrupted, and the source is read
 * again when it is due next.
 */
public final class SourceRun {
    private final SourceTable sources;
    private final FetchTable fetches;
    private final FeedFetch feeds;
    private final Taking taking;
    private final Conclusion conclusion;
    private final Clock clock;

    SourceRun(
            SourceTable sources,
            FetchTable fetches,
            FeedFetch feeds,
            Taking taking,
            Conclusion conclusion,
            Clock clock) {
        this.sources = sources;
        this.fetches = fetches;
        this.feeds = feeds;
        this.taking = taking;
        this.conclusion = conclusion;
        this.clock = clock;
    }

    /** Fetches it when it is due and nobody has begun to. */
    public void run(UUID id) {
        Instant now = now();
        sources.find(id)
                .filter(source -> !source.state().isPaused()
                        && !source.state().nextFetchAt().isAfter(now))
                .ifPresent(source -> begin(source, now));
    }

    /** When it is due next; nothing when it is paused or gone. */
    public Optional<Instant> due(UUID id) {
        return sources.find(id).filter(source -> !source.state().isPaused()).map(source -> source.state()
                .nextFetchAt());
    }

    private void begin(Source source, Instant now) {
        Instant due = source.state().nextFetchAt();
        if (!fetches.begin(source.id(), due, now)) {
            conclusion.interrupted(source, now);
            return;
        }
        SourceSetting setting = source.setting();
        FeedAnswer answer =
                feeds.read(setting.address(), setting.kind(), source.state().validators());
        // An instance that was taken for dead meanwhile changes nothing any more.
        if (fetches.isOpen(source.id(), due)) {
            take(source, answer, now);
        }
    }

    private void take(Source source, FeedAnswer answer, Instant now) {
        if (answer instanceof FeedAnswer.Failed failed) {
            conclusion.without(source, failed, now);
        } else if (answer instanceof FeedAnswer.Rows rows) {
            boolean same = rows.checksum().equals(source.state().checksum());
            Taken taken = same ? taking.unchanged(source, Outcome.TAKEN, now) : taking.take(source, rows, now);
            conclusion.of(source, taken, rows, now);
        } else {
            conclusion.of(source, taking.unchanged(source, Outcome.NOT_MODIFIED, now), null, now);
        }
    }

    // The database keeps microseconds; what is compared shall be what was kept.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
