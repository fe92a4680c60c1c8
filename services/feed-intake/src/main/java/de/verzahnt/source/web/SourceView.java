package de.verzahnt.source.web;

import de.verzahnt.feeds.FeedKind;
import de.verzahnt.intake.table.RowDefaults;
import de.verzahnt.messages.Message;
import de.verzahnt.source.store.Hold;
import de.verzahnt.source.store.LastFetch;
import de.verzahnt.source.store.LastFetch.Counts;
import de.verzahnt.source.store.Outcome;
import de.verzahnt.source.store.Running;
import de.verzahnt.source.store.Source;
import de.verzahnt.source.store.SourceSetting;
import de.verzahnt.source.store.SourceState;
import de.verzahnt.source.store.Told;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A source as its organisation sees it.
 *
 * @param kind as corrected; null when the recognised one counts
 * @param pausedBecause null while it is read
 * @param question that waits for a person
 * @param running the fetch under way; null when there is none, and in the answer to a change
 */
record SourceView(
        UUID id,
        String organisationId,
        String name,
        String address,
        @Nullable FeedKind kind,
        @Nullable FeedKind recognisedKind,
        RowDefaults defaults,
        long intervalHours,
        int graceDays,
        long revision,
        @Nullable Told pausedBecause,
        int failuresInARow,
        @Nullable FetchView lastFetch,
        @Nullable QuestionView question,
        Instant nextFetchAt,
        @Nullable Running running) {

    /** What became of the last fetch, in words. */
    record FetchView(Instant at, Outcome outcome, Told sentence, Told detail, Counts counts, List<ReasonView> reasons) {

        static FetchView of(LastFetch fetch) {
            return new FetchView(
                    fetch.at(),
                    fetch.outcome(),
                    Told.of(fetch.outcome().sentence()),
                    fetch.detail(),
                    fetch.counts(),
                    ReasonView.of(fetch.reasons()));
        }
    }

    /** Why so many rows were not taken as they are. */
    record ReasonView(int rows, Told because) {

        static List<ReasonView> of(List<LastFetch.Reason> reasons) {
            return reasons.stream()
                    .map(reason -> new ReasonView(reason.rows(), reason.told()))
                    .toList();
        }
    }

    /** More than a third is missing at once. */
    record QuestionView(Instant since, int missing, int carried, boolean confirmed, Told sentence) {

        static QuestionView of(Hold hold) {
            Told sentence = Told.of(Message.of("source.question", hold.missing(), hold.carried()));
            return new QuestionView(hold.since(), hold.missing(), hold.carried(), hold.confirmed(), sentence);
        }
    }

    static SourceView of(Source source) {
        return of(source, null);
    }

    static SourceView of(Source source, @Nullable Running running) {
        SourceSetting setting = source.setting();
        SourceState state = source.state();
        return new SourceView(
                source.id(),
                setting.organisationId(),
                setting.name(),
                setting.address().toString(),
                setting.kind(),
                state.recognised(),
                setting.defaults(),
                setting.interval().toHours(),
                setting.graceDays(),
                source.revision(),
                state.pause() == null ? null : Told.of(Message.of("source.pause." + state.pause())),
                state.failures(),
                state.last() == null ? null : FetchView.of(state.last()),
                state.hold() == null ? null : QuestionView.of(state.hold()),
                state.nextFetchAt(),
                running);
    }
}
