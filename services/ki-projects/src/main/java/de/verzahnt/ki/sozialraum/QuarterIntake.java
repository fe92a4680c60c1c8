package de.verzahnt.ki.sozialraum;

import de.verzahnt.contract.Topics;
import de.verzahnt.intake.store.Origin;
import de.verzahnt.starter.outbox.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionOperations;

/** Changes the Sozialräume: entries and their events in one transaction. */
final class QuarterIntake {
    private static final String EVENT = "de.verzahnt.sozialraum.kept.v1";

    private final QuarterStore store;
    private final Outbox outbox;
    private final TransactionOperations transactions;
    private final Clock clock;

    QuarterIntake(QuarterStore store, Outbox outbox, TransactionOperations transactions, Clock clock) {
        this.store = store;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Applies a change to what stands; a refusal writes nothing.
     *
     * @param dryRun true: everything is tried, nothing stays
     */
    Outcome change(Function<Sozialraeume, Outcome> change, Origin origin, boolean dryRun) {
        return Objects.requireNonNull(transactions.execute(status -> {
            Outcome outcome = change.apply(store.lock());
            if (!dryRun && outcome instanceof Outcome.Changed changed) {
                Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
                changed.entries().forEach(entry -> write(entry, now, origin));
            }
            return outcome;
        }));
    }

    private void write(Entry entry, Instant now, Origin origin) {
        store.write(entry, now, origin);
        outbox.append(Topics.SOZIALRAUM, entry.key(), SozialraumEvents.state(entry, now, origin), EVENT, now);
    }
}
