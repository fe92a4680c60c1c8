package de.verzahnt.source.connect;

import de.verzahnt.intake.report.web.UnknownId;
import de.verzahnt.messages.Message;
import de.verzahnt.source.schedule.SourceSchedule;
import de.verzahnt.source.store.Hold;
import de.verzahnt.source.store.Source;
import de.verzahnt.source.store.SourceSetting;
import de.verzahnt.source.store.SourceState;
import de.verzahnt.source.store.SourceState.Pause;
import de.verzahnt.source.store.SourceTable;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.http.IfMatch;
import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.InvalidReport;
import de.verzahnt.starter.problem.ProblemException;
import de.verzahnt.starter.problem.ProblemKind;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.function.UnaryOperator;
import org.springframework.transaction.support.TransactionOperations;

/** The sources of a caller's organisations. Those of others do not exist for it: their addresses may be secrets. */
public final class Connections {
    private static final int MOST = 100;

    private final SourceTable sources;
    private final SourceSchedule schedule;
    private final TransactionOperations transactions;
    private final Clock clock;

    public Connections(SourceTable sources, SourceSchedule schedule, TransactionOperations transactions, Clock clock) {
        this.sources = sources;
        this.schedule = schedule;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** All of the caller's organisations. */
    public List<Source> list(Caller caller) {
        return sources.of(caller.organisations());
    }

    /** One of them; ends as 404. */
    public Source find(UUID id, Caller caller) {
        return sources.find(id)
                .filter(source -> caller.actsFor(source.setting().organisationId()))
                .orElseThrow(() -> new UnknownId(id.toString()));
    }

    /** Connects a source and has it read at once. */
    public Source create(SourceSetting setting) {
        refuseSecond(setting);
        Source source = new Source(UUID.randomUUID(), 1, setting, SourceState.fresh(now()));
        transactions.executeWithoutResult(status -> {
            sources.add(source);
            schedule.at(source.id(), source.state().nextFetchAt());
        });
        return source;
    }

    /** Changes what was said of a source, apart from whose it is; it is read anew at once. A broken condition ends as 412. */
    public Source change(UUID id, SourceSetting setting, IfMatch condition, Caller caller) {
        Source before = find(id, caller);
        if (!before.setting().organisationId().equals(setting.organisationId())) {
            throw new InvalidReport(List.of(new FieldError(
                    "organisationId",
                    setting.organisationId(),
                    Message.of("offering.one-of", before.setting().organisationId()))));
        }
        return changed(id, caller, source -> {
            condition.demand(source.revision());
            Source next = new Source(
                    id, source.revision() + 1, setting, source.state().readAnew(now()));
            sources.changeSetting(next);
            return next;
        });
    }

    /** Has it read now, whole. */
    public Source fetchNow(UUID id, Caller caller) {
        return changed(id, caller, source -> {
            refusePaused(source);
            return source.with(source.state().readAnew(now()));
        });
    }

    /** No longer reads it; what it carried stands. */
    public Source pause(UUID id, Caller caller) {
        return changed(id, caller, source -> source.with(source.state().paused(Pause.BY_HAND)));
    }

    /** Reads it again, at once. */
    public Source resume(UUID id, Caller caller) {
        return changed(id, caller, source -> source.with(source.state().resumed(now())));
    }

    /** Disconnects a source; the leave-taking comes first, in the same transaction. */
    public int disconnect(Source source, IntSupplier leaving) {
        return Objects.requireNonNull(transactions.execute(status -> {
            if (sources.lock(source.id()).isEmpty()) {
                throw new UnknownId(source.id().toString());
            }
            int offered = leaving.getAsInt();
            schedule.forget(source.id());
            sources.delete(source.id());
            return offered;
        }));
    }

    /** Answers the question of a held source: what is missing is truly gone, or it was a mistake of the source. */
    public Source answer(UUID id, boolean gone, Caller caller) {
        return changed(id, caller, source -> {
            Hold hold = source.state().hold();
            if (hold == null) {
                throw new ProblemException(ProblemKind.CONFLICT, Message.of("source.no-question"));
            }
            return gone
                    ? source.with(source.state().holding(hold.confirm()).readAnew(now()))
                    : source.with(source.state().holding(null));
        });
    }

    private Source changed(UUID id, Caller caller, UnaryOperator<Source> change) {
        find(id, caller);
        return Objects.requireNonNull(transactions.execute(status -> {
            Source before = sources.lock(id).orElseThrow(() -> new UnknownId(id.toString()));
            Source next = change.apply(before);
            sources.changeState(next);
            if (next.state().isPaused()) {
                schedule.forget(id);
            } else {
                schedule.at(id, next.state().nextFetchAt());
            }
            return next;
        }));
    }

    private void refuseSecond(SourceSetting setting) {
        List<Source> own = sources.of(List.of(setting.organisationId()));
        if (own.size() >= MOST) {
            throw new ProblemException(ProblemKind.CONFLICT, Message.of("source.at-most", MOST));
        }
        if (own.stream().anyMatch(one -> one.setting().address().equals(setting.address()))) {
            throw new ProblemException(ProblemKind.CONFLICT, Message.of("source.connected-already"));
        }
    }

    private static void refusePaused(Source source) {
        if (source.state().isPaused()) {
            throw new ProblemException(ProblemKind.CONFLICT, Message.of("source.is-paused"));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
