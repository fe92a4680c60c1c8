package de.verzahnt.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One offering that meets the anchor.
 *
 * @param freshSince answers given before do not count, since the finding had ended and is new; null when all count
 * @param closedAt when the finding ended; null while it stands
 * @param settledBy decisionId that settles it
 */
public record Line(
        Pair pair,
        Instant openedAt,
        @Nullable Instant freshSince,
        @Nullable Instant closedAt,
        @Nullable ClosingReason closingReason,
        LineStatus status,
        @Nullable String settledBy) {

    static Line opened(Pair pair, Instant at) {
        return new Line(pair, at, null, null, null, LineStatus.OPEN, null);
    }

    public String offeringId() {
        return pair.finding().lineId();
    }

    public String organisationId() {
        return pair.lineOrganisationId();
    }

    boolean isClosed() {
        return closedAt != null;
    }

    /** Seen again: still there, back as if it had never gone, or back as something new. */
    Line seen(Pair now, Instant at) {
        if (closingReason == null || !closingReason.reopens()) {
            return new Line(now, openedAt, freshSince, null, null, status, settledBy);
        }
        return new Line(now, at, at, null, null, status, settledBy);
    }

    /** What was covered may end for good later: then that is why, or answers would outlive it. */
    Line ended(Pair last, ClosingReason reason, Instant at) {
        if (closingReason == ClosingReason.COVERED) {
            return new Line(last, openedAt, freshSince, closedAt, reason, status, settledBy);
        }
        return isClosed() ? this : new Line(last, openedAt, freshSince, at, reason, status, settledBy);
    }

    Line standing(@Nullable String nowSettledBy) {
        LineStatus open = nowSettledBy == null ? LineStatus.OPEN : LineStatus.SETTLED;
        LineStatus now = isClosed() ? LineStatus.CLOSED : open;
        return new Line(pair, openedAt, freshSince, closedAt, closingReason, now, nowSettledBy);
    }

    /** What of it is told. */
    Line look() {
        return new Line(pair.apartFromTexts(), openedAt, null, closedAt, closingReason, status, settledBy);
    }

    boolean isSpokenOfBy(Entry entry) {
        return isNamedBy(entry) && (freshSince == null || !entry.decidedAt().isBefore(freshSince));
    }

    /** By name; without names whoever was open then. */
    private boolean isNamedBy(Entry entry) {
        if (!entry.lines().isEmpty()) {
            return entry.lines().contains(offeringId());
        }
        return !openedAt.isAfter(entry.decidedAt()) && (closedAt == null || !closedAt.isBefore(entry.decidedAt()));
    }
}
