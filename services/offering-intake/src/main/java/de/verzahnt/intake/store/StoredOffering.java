package de.verzahnt.intake.store;

import de.verzahnt.intake.offering.Offering;
import de.verzahnt.intake.report.event.Origin;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Current state of one offering.
 *
 * @param revision counts accepted changes from 1 on
 * @param withdrawalReason set exactly when withdrawn
 */
public record StoredOffering(
        String id,
        Offering offering,
        Lifecycle lifecycle,
        @Nullable String withdrawalReason,
        long revision,
        Instant reportedAt,
        Origin origin,
        Freshness freshness) {

    /** How long the last change can be undone. */
    public static final Duration UNDO = Duration.ofDays(30);

    /** Whether the offering still stands. */
    public enum Lifecycle {
        ACTIVE,
        WITHDRAWN
    }

    /** First state of a new offering. */
    public static StoredOffering first(String id, Offering offering, Instant now, Origin origin) {
        return new StoredOffering(id, offering, Lifecycle.ACTIVE, null, 1, now, origin, Freshness.confirmed(now));
    }

    /** The next state after another report; a withdrawn offering stands again. */
    public StoredOffering reported(Offering next, Instant now, Origin by) {
        return new StoredOffering(id, next, Lifecycle.ACTIVE, null, revision + 1, now, by, Freshness.confirmed(now));
    }

    /** The next state after a withdrawal; what was offered stays readable. */
    public StoredOffering withdrawn(String reason, Instant now, Origin by) {
        return new StoredOffering(id, offering, Lifecycle.WITHDRAWN, reason, revision + 1, now, by, freshness);
    }

    /** The next state after its last change is undone: what stood before, be it a withdrawal. */
    public StoredOffering undone(OfferingHistory.Earlier earlier, Instant now, Origin by) {
        Lifecycle was = earlier.withdrawalReason() == null ? Lifecycle.ACTIVE : Lifecycle.WITHDRAWN;
        return new StoredOffering(
                id,
                earlier.offering(),
                was,
                earlier.withdrawalReason(),
                revision + 1,
                now,
                by,
                Freshness.confirmed(now));
    }

    /** The same offering, confirmed: no change, so no revision. */
    public StoredOffering confirmed(Instant now) {
        return with(freshness.isWorthTelling(now) ? Freshness.confirmed(now) : freshness.quietly(now));
    }

    /** The same offering, stale from now on. */
    public StoredOffering stale(Instant now) {
        return with(freshness.stale(now));
    }

    /** The same offering, its organisation asked about it. */
    public StoredOffering asked(Instant now) {
        return with(freshness.asked(now));
    }

    private StoredOffering with(Freshness next) {
        return new StoredOffering(id, offering, lifecycle, withdrawalReason, revision, reportedAt, origin, next);
    }

    /** Until when the last change can be undone; null when it is the first report. */
    public @Nullable Instant undoableUntil() {
        return revision == 1 ? null : reportedAt.plus(UNDO);
    }

    /** When something of this state was last another: by a report, a confirmation, or because it went stale. */
    public Instant changedAt() {
        Instant heard = reportedAt.isAfter(freshness.confirmedAt()) ? reportedAt : freshness.confirmedAt();
        Instant stale = freshness.wentStaleAt();
        return stale == null || heard.isAfter(stale) ? heard : stale;
    }

    public boolean isActive() {
        return lifecycle == Lifecycle.ACTIVE;
    }
}
