package de.verzahnt.register.directory;

import de.verzahnt.intake.report.event.EventType;
import de.verzahnt.intake.report.event.Origin;
import de.verzahnt.intake.report.text.Errors;
import de.verzahnt.intake.report.web.UnknownId;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.http.IfMatch;
import de.verzahnt.starter.outbox.Outbox;
import de.verzahnt.starter.problem.InvalidReport;
import de.verzahnt.starter.problem.ProblemException;
import de.verzahnt.starter.problem.ProblemKind;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes a directory: entries and their events in one transaction. */
public final class DirectoryIntake<T, E extends DirectoryEntry<T>, D extends Directory<T, E>> {
    private final DirectoryTable<E, D> table;
    private final DirectoryEvents<E, ?> events;
    private final Outbox outbox;
    private final TransactionOperations transactions;
    private final Clock clock;

    public DirectoryIntake(
            DirectoryTable<E, D> table,
            DirectoryEvents<E, ?> events,
            Outbox outbox,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.table = table;
        this.events = events;
        this.outbox = outbox;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Puts one entry in; true when it is new. What the check or the directory refuses ends as 422, a broken condition as
     * 412.
     *
     * @param check makes the report, or notes what is wrong with it
     */
    public boolean put(String id, Function<Errors, T> check, IfMatch condition, Origin origin) {
        Errors errors = new Errors();
        T report = check.apply(errors);
        if (!errors.isEmpty()) {
            throw new InvalidReport(errors.list());
        }
        ChangeResult<E> result = change(
                before -> {
                    condition.demand(
                            before.find(id).map(DirectoryEntry::revision).orElse(null));
                    return before.put(List.of(report));
                },
                origin,
                false);
        return result.orRefuse(id, InvalidReport::new).stream()
                .anyMatch(entry -> entry.id().equals(id) && entry.revision() == 1);
    }

    /**
     * Withdraws one entry; an unknown one ends as 404, a broken condition as 412.
     *
     * @param inTheWay ends as 409 when others depend on it
     */
    public void withdraw(
            String id,
            BiFunction<D, E, ChangeResult<E>> withdrawal,
            Message inTheWay,
            IfMatch condition,
            Origin origin) {
        ChangeResult<E> result = change(
                before -> {
                    E entry = before.find(id).orElseThrow(() -> new UnknownId(id));
                    condition.demand(entry.revision());
                    return withdrawal.apply(before, entry);
                },
                origin,
                false);
        result.orRefuse(id, errors -> new ProblemException(ProblemKind.CONFLICT, inTheWay, errors));
    }

    /**
     * Applies a change to the directory as it stands; a refusal writes nothing.
     *
     * @param dryRun true: everything is tried, nothing stays
     */
    ChangeResult<E> change(Function<D, ChangeResult<E>> change, Origin origin, boolean dryRun) {
        return Objects.requireNonNull(transactions.execute(status -> {
            ChangeResult<E> outcome = change.apply(table.lock());
            if (!dryRun && outcome instanceof ChangeResult.Changed<E> changed) {
                Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
                changed.entries().forEach(entry -> write(entry, origin, now));
            }
            return outcome;
        }));
    }

    private void write(E entry, Origin origin, Instant now) {
        table.write(entry, origin, now);
        publish(events, entry, origin, now);
    }

    private <V extends SpecificRecord> void publish(DirectoryEvents<E, V> as, E entry, Origin origin, Instant now) {
        String type = EventType.of(as.topic(), entry.active());
        outbox.append(as.topic(), as.event(entry, origin, now), type, now);
    }
}
