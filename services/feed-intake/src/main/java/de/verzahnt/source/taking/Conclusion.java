package de.verzahnt.source.taking;

import de.verzahnt.events.PausedSource;
import de.verzahnt.intake.accept.OfferingIntake;
import de.verzahnt.intake.ageing.Reminders;
import de.verzahnt.source.fetch.FeedAnswer;
import de.verzahnt.source.store.CarriedTable;
import de.verzahnt.source.store.FetchTable;
import de.verzahnt.source.store.LastFetch;
import de.verzahnt.source.store.Outcome;
import de.verzahnt.source.store.Source;
import de.verzahnt.source.store.SourceState;
import de.verzahnt.source.store.SourceState.Pause;
import de.verzahnt.source.store.SourceTable;
import de.verzahnt.source.store.Told;
import de.verzahnt.source.store.Validators;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps what became of a fetch, once, in one transaction. What people changed meanwhile outranks it. */
final class Conclusion {
    private static final Logger log = LoggerFactory.getLogger(Conclusion.class);
    private static final int MOST_FAILURES = 5;

    private final SourceTable sources;
    private final FetchTable fetches;
    private final CarriedTable carried;
    private final OfferingIntake offerings;
    private final Reminders reminders;
    private final NextFetch next;
    private final TransactionOperations transactions;

    Conclusion(
            SourceTable sources,
            FetchTable fetches,
            CarriedTable carried,
            OfferingIntake offerings,
            Reminders reminders,
            NextFetch next,
            TransactionOperations transactions) {
        this.sources = sources;
        this.fetches = fetches;
        this.carried = carried;
        this.offerings = offerings;
        this.reminders = reminders;
        this.next = next;
        this.transactions = transactions;
    }

    /** Of a fetch that yielded no rows: nothing that was carried changes. */
    void without(Source source, FeedAnswer.Failed failed, Instant now) {
        LastFetch fetch = LastFetch.without(now, failed.outcome(), failed.detail());
        conclude(source, source.state(), fetch, failed, null);
    }

    /** Of one that somebody began and nobody concluded: as if it had not been, until the source is due again. */
    void interrupted(Source source, Instant now) {
        LastFetch fetch = LastFetch.without(now, Outcome.INTERRUPTED, Told.NOTHING);
        conclude(source, source.state(), fetch, null, null);
    }

    /** Of one that did; rows are absent when the server said that nothing has changed. */
    void of(Source source, Taken taken, FeedAnswer.@Nullable Rows rows, Instant now) {
        LastFetch fetch = new LastFetch(now, taken.outcome(), taken.detail(), taken.counts(), taken.reasons());
        boolean read = taken.outcome() == Outcome.TAKEN;
        boolean judged = read || taken.outcome() == Outcome.HELD;
        SourceState state = judged ? source.state().holding(taken.question()) : source.state();
        if (rows != null) {
            state = read
                    ? state.read(rows.kind(), rows.validators(), rows.checksum())
                    : state.read(rows.kind(), Validators.NONE, null);
        }
        conclude(source, state, fetch, null, taken);
    }

    private void conclude(
            Source source,
            SourceState state,
            LastFetch fetch,
            FeedAnswer.@Nullable Failed failed,
            @Nullable Taken taken) {
        transactions.executeWithoutResult(status -> {
            Optional<Source> stored = sources.lock(source.id());
            if (stored.isEmpty()
                    || !fetches.conclude(source.id(), source.state().nextFetchAt(), fetch)) {
                return;
            }
            if (taken != null) {
                carried.put(source.id(), taken.carried());
                carried.forget(source.id(), taken.over());
                offerings.confirm(taken.confirmed());
            }
            SourceState next = after(source, stored.get(), state, fetch, failed);
            sources.changeState(source.with(next));
            if (next.pause() == Pause.FAILURES && !stored.get().state().isPaused()) {
                remind(stored.get(), next.failures(), fetch);
            }
        });
    }

    /** Its owner hears of it once: by this conclusion, of which there is one. */
    private void remind(Source source, int failures, LastFetch fetch) {
        String reason = fetch.outcome().sentence().in(Locale.GERMAN);
        reminders.paused(
                source.setting().organisationId(),
                new PausedSource(source.setting().name(), failures, reason),
                fetch.at());
    }

    private SourceState after(
            Source source, Source stored, SourceState state, LastFetch fetch, FeedAnswer.@Nullable Failed failed) {
        int failures = failures(source, fetch.outcome());
        Instant due = fetch.outcome().isFailure()
                ? next.afterFailure(fetch.at(), failures, failed == null ? null : failed.retryAfter())
                : next.afterSuccess(
                        source.state().nextFetchAt(), source.setting().interval(), fetch.at());
        SourceState after = state.fetched(fetch, failures, due);
        if (changedMeanwhile(source, stored)) {
            SourceState wanted = stored.state();
            SourceState anew = after.readAnew(wanted.nextFetchAt()).holding(wanted.hold());
            return wanted.pause() == null ? anew : anew.paused(wanted.pause());
        }
        if (stored.state().pause() != null) {
            return after.paused(stored.state().pause());
        }
        if (failures >= MOST_FAILURES) {
            log.warn("source {}: paused after {} failures, the last one {}", source.id(), failures, fetch.outcome());
            return after.paused(Pause.FAILURES);
        }
        return after;
    }

    private static int failures(Source source, Outcome outcome) {
        int before = source.state().failures();
        return outcome == Outcome.INTERRUPTED ? before : outcome.isFailure() ? before + 1 : 0;
    }

    private static boolean changedMeanwhile(Source source, Source stored) {
        return stored.revision() != source.revision()
                || !stored.state().nextFetchAt().equals(source.state().nextFetchAt());
    }
}
