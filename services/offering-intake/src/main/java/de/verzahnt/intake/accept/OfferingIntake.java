package de.verzahnt.intake.accept;

import de.verzahnt.intake.accept.Answer.Accepted;
import de.verzahnt.intake.accept.Answer.Change;
import de.verzahnt.intake.accept.Answer.Foreign;
import de.verzahnt.intake.accept.Answer.Missing;
import de.verzahnt.intake.accept.Answer.NothingToUndo;
import de.verzahnt.intake.gateway.Gateway;
import de.verzahnt.intake.offering.Offering;
import de.verzahnt.intake.organisation.KnownOrganisations;
import de.verzahnt.intake.report.event.Origin;
import de.verzahnt.intake.store.OfferingHistory;
import de.verzahnt.intake.store.OfferingStore;
import de.verzahnt.intake.store.StoredOffering;
import de.verzahnt.messages.Message;
import de.verzahnt.reference.Sector;
import de.verzahnt.starter.http.IfMatch;
import de.verzahnt.starter.outbox.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionOperations;

/** Writes state and event in one transaction; reports of one id queue up behind each other. */
public final class OfferingIntake {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final OfferingStore store;
    private final OfferingHistory history;
    private final Outbox outbox;
    private final Gateway gateway;
    private final KnownOrganisations organisations;
    private final TransactionOperations transactions;
    private final Clock clock;

    public OfferingIntake(
            OfferingStore store,
            OfferingHistory history,
            Outbox outbox,
            Gateway gateway,
            KnownOrganisations organisations,
            TransactionOperations transactions,
            Clock clock) {
        this.store = store;
        this.history = history;
        this.outbox = outbox;
        this.gateway = gateway;
        this.organisations = organisations;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Takes over a checked report; joins a transaction at hand. A broken condition ends as 412. */
    public Answer put(String id, Offering offering, IfMatch condition, Origin origin) {
        return inTransaction(() -> {
            Optional<StoredOffering> stored = store.lock(id);
            if (stored.isEmpty()) {
                String namespace = id.substring(0, id.indexOf('/'));
                if (belongsToOthers(namespace, offering.organisationId())) {
                    return new Foreign(id, namespace);
                }
                condition.demand(null);
                StoredOffering first = StoredOffering.first(id, offering, now(), origin);
                if (store.insert(first)) {
                    return published(first, Change.CREATED);
                }
                stored = store.lock(id);
            }
            return change(stored.orElseThrow(), offering, condition, origin);
        });
    }

    /** Withdraws an offering; a second withdrawal changes nothing. A broken condition ends as 412. */
    public Answer withdraw(String id, String reason, IfMatch condition, Origin origin) {
        return inTransaction(() -> {
            Optional<StoredOffering> stored = store.lock(id);
            if (stored.isEmpty()) {
                return new Missing(id);
            }
            if (isForeign(stored.get(), origin.reportedBy())) {
                return new Foreign(id, stored.get().offering().organisationId());
            }
            condition.demand(stored.get().revision());
            return stored.get().isActive()
                    ? replaced(stored.get().withdrawn(reason, now(), origin))
                    : new Accepted(stored.get(), Change.UNCHANGED);
        });
    }

    /** Reports again, as a new revision, what stood before the last change. A broken condition ends as 412. */
    public Answer undo(String id, IfMatch condition, Origin origin) {
        return inTransaction(() -> {
            Optional<StoredOffering> stored = store.lock(id);
            if (stored.isEmpty()) {
                return new Missing(id);
            }
            StoredOffering state = stored.get();
            if (isForeign(state, origin.reportedBy())) {
                return new Foreign(id, state.offering().organisationId());
            }
            condition.demand(state.revision());
            return history.before(state, now())
                    .map(earlier -> replaced(state.undone(earlier, now(), origin)))
                    .orElseGet(() -> new NothingToUndo(id));
        });
    }

    /** Notes that these still hold, of those that stand; nothing of them changes. Joins a transaction at hand. */
    public void confirm(Collection<String> ids) {
        transactions.executeWithoutResult(status -> new TreeSet<>(ids)
                .forEach(id -> store.lock(id).filter(StoredOffering::isActive).ifPresent(this::confirmed)));
    }

    /** A locked offering counts as stale from now on; nothing else of it changes. Joins the transaction at hand. */
    public void goStale(StoredOffering state, Instant now) {
        StoredOffering next = state.stale(now);
        store.freshen(next);
        gateway.events().publish(next, outbox);
    }

    /** Withdraws a locked offering that was stale for too long. A source that carries it again brings it back. */
    public void expire(StoredOffering state) {
        LocalDate last = LocalDate.ofInstant(state.freshness().confirmedAt(), BERLIN);
        String reason = Message.of("offering.not-confirmed", last.format(DAY)).in(Locale.GERMAN);
        Origin origin = new Origin(
                state.offering().organisationId(), "verzahnt", state.origin().channel());
        replaced(state.withdrawn(reason, now(), origin));
    }

    private StoredOffering confirmed(StoredOffering stored) {
        Instant now = now();
        if (!stored.freshness().isWorthWriting(now)) {
            return stored;
        }
        StoredOffering next = stored.confirmed(now);
        store.freshen(next);
        if (stored.freshness().isWorthTelling(now)) {
            gateway.events().publish(next, outbox);
        }
        return next;
    }

    private Answer change(StoredOffering stored, Offering offering, IfMatch condition, Origin origin) {
        if (isForeign(stored, offering.organisationId())) {
            return new Foreign(stored.id(), stored.offering().organisationId());
        }
        condition.demand(stored.revision());
        return stored.isActive() && stored.offering().equals(offering)
                ? new Accepted(confirmed(stored), Change.UNCHANGED)
                : replaced(stored.reported(offering, now(), origin));
    }

    // Both gateways share the ids: what begins with the name of a body is that body's, whichever gateway is asked. A
    // network has no legal body; its members may report under its name.
    private boolean belongsToOthers(String namespace, String organisationId) {
        return organisations
                .find(namespace)
                .filter(owner -> owner.sector() != Sector.NONE)
                .filter(owner -> isForeign(owner.id(), organisationId))
                .isPresent();
    }

    private boolean isForeign(StoredOffering stored, String organisationId) {
        return isForeign(stored.offering().organisationId(), organisationId);
    }

    private boolean isForeign(String owner, String organisationId) {
        return !owner.equals(organisationId)
                && !organisations.bodyOf(owner).equals(organisations.bodyOf(organisationId));
    }

    private Answer replaced(StoredOffering next) {
        history.keep(next.id(), next.reportedAt());
        store.update(next);
        return published(next, Change.CHANGED);
    }

    private Answer published(StoredOffering state, Change change) {
        gateway.events().publish(state, outbox);
        return new Accepted(state, change);
    }

    // The contract knows milliseconds; what the API shows shall be what the event says.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private Answer inTransaction(Supplier<Answer> work) {
        return Objects.requireNonNull(transactions.execute(status -> work.get()));
    }
}
