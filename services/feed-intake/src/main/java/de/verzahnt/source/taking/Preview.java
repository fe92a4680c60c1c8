package de.verzahnt.source.taking;

import de.verzahnt.feeds.FeedKind;
import de.verzahnt.intake.batch.BatchRehearsal;
import de.verzahnt.intake.report.batch.BatchRow;
import de.verzahnt.intake.table.OfferingTable;
import de.verzahnt.intake.table.TableResult;
import de.verzahnt.messages.Message;
import de.verzahnt.source.fetch.FeedAnswer;
import de.verzahnt.source.fetch.FeedFetch;
import de.verzahnt.source.store.LastFetch.Reason;
import de.verzahnt.source.store.Outcome;
import de.verzahnt.source.store.SourceSetting;
import de.verzahnt.source.store.Told;
import de.verzahnt.source.store.Validators;
import de.verzahnt.starter.caller.Caller;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A test fetch: what the hub would make of a source. Nothing is kept. */
public final class Preview {
    private static final String KEY = "vorschau";
    private static final int MOST_NOTICES = 20;

    private final FeedFetch feeds;
    private final Understanding understanding;
    private final BatchRehearsal rehearsal;

    Preview(FeedFetch feeds, Understanding understanding, BatchRehearsal rehearsal) {
        this.feeds = feeds;
        this.understanding = understanding;
        this.rehearsal = rehearsal;
    }

    /**
     * What came out.
     *
     * @param kind that was recognised; null when nothing was
     * @param notices what the source says oddly, and how it was read
     * @param rows the first ten as the hub understands them
     */
    public record Result(
            Outcome outcome,
            Told detail,
            @Nullable FeedKind kind,
            int read,
            int refused,
            List<Reason> reasons,
            List<Told> notices,
            List<PreviewRow> rows) {

        static Result nothing(Outcome outcome, Told detail, @Nullable FeedKind kind) {
            return new Result(outcome, detail, kind, 0, 0, List.of(), List.of(), List.of());
        }
    }

    /** Fetches and understands. */
    public Result of(SourceSetting setting) {
        FeedAnswer answer = feeds.read(setting.address(), setting.kind(), Validators.NONE);
        if (answer instanceof FeedAnswer.Rows rows) {
            return understood(rows, setting);
        }
        return answer instanceof FeedAnswer.Failed failed
                ? Result.nothing(failed.outcome(), failed.detail(), null)
                : Result.nothing(Outcome.NOT_MODIFIED, Told.NOTHING, null);
    }

    private Result understood(FeedAnswer.Rows rows, SourceSetting setting) {
        TableResult result = understanding.of(rows, KEY, setting, Map.of());
        if (result instanceof TableResult.Unusable unusable) {
            Told because = Told.of(unusable.errors().get(0).expectation());
            return Result.nothing(Outcome.UNREADABLE, because, rows.kind());
        }
        OfferingTable table = ((TableResult.Read) result).table();
        Caller caller = new Caller("preview", Set.of(setting.organisationId()), Set.of());
        List<BatchRow> judged = rehearsal.rows(table.items(), table::nameOf, Optional.of(caller));
        List<Reason> reasons =
                new Reasons(table).refused(judged).masked(table.items().items()).list();
        int refused = (int) judged.stream()
                .filter(row -> row.outcome() == BatchRow.Outcome.REFUSED)
                .count();
        Outcome outcome = judged.isEmpty() ? Outcome.EMPTY : Outcome.TAKEN;
        return new Result(
                outcome,
                Told.NOTHING,
                rows.kind(),
                judged.size(),
                refused,
                reasons,
                notices(table),
                PreviewRow.first(table, judged));
    }

    private static List<Told> notices(OfferingTable table) {
        return table.facts().notices().stream()
                .limit(MOST_NOTICES)
                .map(notice -> Told.of(Message.of("source.notice", notice.place(), notice.message())))
                .toList();
    }
}
