package de.verzahnt.intake.accept;

import de.verzahnt.intake.accept.Answer.Accepted;
import de.verzahnt.intake.accept.Answer.Change;
import de.verzahnt.intake.accept.Answer.Foreign;
import de.verzahnt.intake.accept.Answer.Missing;
import de.verzahnt.intake.accept.Answer.NothingToUndo;
import de.verzahnt.intake.offering.Offering;
import de.verzahnt.intake.organisation.KnownOrganisations;
import de.verzahnt.intake.report.event.Origin;
import de.verzahnt.intake.store.StoredOffering;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.http.IfMatch;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/** Writes state and event in one transaction; reports of one id queue up behind each other. */
public final class OfferingIntake {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Changes changes;
    private final Owners owners;
    private final TransactionOperations transactions;

    public OfferingIntake(Changes changes, KnownOrganisations organisations, TransactionOperations transactions) {
        this.changes = changes;
        this.owners = new Owners(organisations);
        this.transactions = transactions;
    }

    /** Takes over a checked report; joins a transaction at hand. A broken condition ends as 412. */
    public Answer put(String id, Offering offering, IfMatch condition, Origin origin) {
        return inTransaction(() -> {
            StoredOffering stored = changes.lock(id).orElse(null);
            Answer answer = forecast(id, stored, offering, origin);
            if (answer instanceof Accepted accepted) {
                condition.demand(stored == null ? null : stored.revision());
                return written(accepted, condition);
            }
            return answer;
        });
    }

    /**
     * What a checked report would do; nothing is written.
     *
     * @param stored what stands under the id; null for nothing
     */
    public Answer forecast(String id, @Nullable StoredOffering stored, Offering offering, Origin origin) {
        if (stored == null) {
            String namespace = id.substring(0, id.indexOf('/'));
            return owners.belongsToOthers(namespace, offering.organisationId())
                    ? new Foreign(id, namespace)
                    : new Accepted(StoredOffering.first(id, offering, changes.now(), origin), Change.CREATED);
        }
        if (owners.isForeign(stored, offering.organisationId())) {
            return new Foreign(id, stored.offering().organisationId());
        }
        return stored.isActive() && stored.offering().equals(offering)
                ? new Accepted(stored, Change.UNCHANGED)
                : new Accepted(stored.reported(offering, changes.now(), origin), Change.CHANGED);
    }

    /** Withdraws an offering; a second withdrawal changes nothing. A broken condition ends as 412. */
    public Answer withdraw(String id, String reason, IfMatch condition, Origin origin) {
        return inTransaction(() -> {
            Optional<StoredOffering> stored = changes.lock(id);
            if (stored.isEmpty()) {
                return new Missing(id);
            }
            if (owners.isForeign(stored.get(), origin.reportedBy())) {
                return new Foreign(id, stored.get().offering().organisationId());
            }
            condition.demand(stored.get().revision());
            return stored.get().isActive()
                    ? changes.replace(stored.get().withdrawn(reason, changes.now(), origin))
                    : new Accepted(stored.get(), Change.UNCHANGED);
        });
    }

    /** Reports again, as a new revision, what stood before the last change. A broken condition ends as 412. */
    public Answer undo(String id, IfMatch condition, Origin origin) {
        return inTransaction(() -> {
            Optional<StoredOffering> stored = changes.lock(id);
            if (stored.isEmpty()) {
                return new Missing(id);
            }
            StoredOffering state = stored.get();
            if (owners.isForeign(state, origin.reportedBy())) {
                return new Foreign(id, state.offering().organisationId());
            }
            condition.demand(state.revision());
            return changes.before(state)
                    .<Answer>map(earlier -> changes.replace(state.undone(earlier, changes.now(), origin)))
                    .orElseGet(() -> new NothingToUndo(id));
        });
    }

    /** Notes that these still hold, of those that stand; nothing of them changes. Joins a transaction at hand. */
    public void confirm(Collection<String> ids) {
        transactions.executeWithoutResult(status -> changes.confirm(ids));
    }

    /** A locked offering counts as stale from now on; nothing else of it changes. Joins the transaction at hand. */
    public void goStale(StoredOffering state, Instant now) {
        changes.freshen(state.stale(now));
    }

    /** Withdraws a locked offering that was stale for too long. A source that carries it again brings it back. */
    public void expire(StoredOffering state) {
        LocalDate last = LocalDate.ofInstant(state.freshness().confirmedAt(), BERLIN);
        String reason = Message.of("offering.not-confirmed", last.format(DAY)).in(Locale.GERMAN);
        Origin origin =
                Origin.ofHub(state.offering().organisationId(), state.origin().channel());
        changes.replace(state.withdrawn(reason, changes.now(), origin));
    }

    private Answer written(Accepted forecast, IfMatch condition) {
        StoredOffering state = forecast.state();
        return switch (forecast.change()) {
            case UNCHANGED -> new Accepted(changes.confirm(state), Change.UNCHANGED);
            case CHANGED -> changes.replace(state);
            case CREATED ->
                changes.add(state)
                        .<Answer>map(added -> added)
                        // Somebody else was faster, and is seen now.
                        .orElseGet(() -> put(state.id(), state.offering(), condition, state.origin()));
        };
    }

    private Answer inTransaction(Supplier<Answer> work) {
        return Objects.requireNonNull(transactions.execute(status -> work.get()));
    }
}
