package de.verzahnt.intake.accept;

import de.verzahnt.intake.accept.Answer.Accepted;
import de.verzahnt.intake.accept.Answer.Change;
import de.verzahnt.intake.gateway.Gateway;
import de.verzahnt.intake.store.OfferingHistory;
import de.verzahnt.intake.store.OfferingStore;
import de.verzahnt.intake.store.StoredOffering;
import de.verzahnt.starter.outbox.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Every change of a stored offering: what stood before is kept, the state replaced, its event appended. In a transaction. */
public final class Changes {
    private final OfferingStore store;
    private final OfferingHistory history;
    private final Outbox outbox;
    private final Gateway gateway;
    private final Clock clock;

    public Changes(OfferingStore store, OfferingHistory history, Outbox outbox, Gateway gateway, Clock clock) {
        this.store = store;
        this.history = history;
        this.outbox = outbox;
        this.gateway = gateway;
        this.clock = clock;
    }

    /** The current state, held for this transaction. */
    Optional<StoredOffering> lock(String id) {
        return store.lock(id);
    }

    /** What stood before the last change. */
    Optional<OfferingHistory.Earlier> before(StoredOffering state) {
        return history.at(state.id(), state.revision() - 1, now());
    }

    /** What stood with this revision, before it was replaced. */
    Optional<OfferingHistory.Earlier> at(String id, long revision) {
        return history.at(id, revision, now());
    }

    /** Adds a first state; empty when somebody else was faster. */
    Optional<Accepted> add(StoredOffering first) {
        return store.insert(first) ? Optional.of(published(first, Change.CREATED)) : Optional.empty();
    }

    /** Replaces a locked state. */
    Accepted replace(StoredOffering next) {
        history.keep(next.id(), next.reportedAt());
        store.update(next);
        return published(next, Change.CHANGED);
    }

    /** Notes that a locked state still holds; it is no change, and an event only when others need to hear of it. */
    StoredOffering confirm(StoredOffering stored) {
        Instant now = now();
        if (!stored.freshness().isWorthWriting(now)) {
            return stored;
        }
        StoredOffering next = stored.confirmed(now);
        if (stored.freshness().isWorthTelling(now)) {
            freshen(next);
        } else {
            store.freshen(next);
        }
        return next;
    }

    /** The same of many, by one reading and at most one writing for all that nobody needs to hear of. */
    void confirm(Collection<String> ids) {
        Instant now = now();
        List<StoredOffering> standing = store.lock(ids).stream()
                .filter(state -> state.isActive() && state.freshness().isWorthWriting(now))
                .toList();
        standing.stream()
                .filter(state -> state.freshness().isWorthTelling(now))
                .forEach(state -> freshen(state.confirmed(now)));
        List<String> quiet = standing.stream()
                .filter(state -> !state.freshness().isWorthTelling(now))
                .map(StoredOffering::id)
                .toList();
        if (!quiet.isEmpty()) {
            store.confirmQuietly(quiet, now);
        }
    }

    /** Replaces how current a locked state is; nothing else of it changes. */
    void freshen(StoredOffering next) {
        store.freshen(next);
        gateway.events().publish(next, outbox);
    }

    /** The contract knows milliseconds; what the API shows shall be what the event says. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private Accepted published(StoredOffering state, Change change) {
        gateway.events().publish(state, outbox);
        return new Accepted(state, change);
    }
}
