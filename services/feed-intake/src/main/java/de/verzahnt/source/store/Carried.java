package de.verzahnt.source.store;

import de.verzahnt.intake.offering.Offering;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An offering as one source carries it.
 *
 * @param missingSince when the source stopped carrying it
 * @param byHand values people set, by column of the hub's table; they stay over every fetch
 * @param told what the source told last; null when it was never taken
 */
public record Carried(
        String offeringId,
        String title,
        State state,
        Instant lastSeenAt,
        @Nullable Instant missingSince,
        Map<String, String> byHand,
        @Nullable Offering told) {

    /** How an offering stands with its source. */
    public enum State {
        /** The source carries it. */
        STANDING,
        /** The source carries it, but its row was refused. */
        REFUSED,
        /** The source no longer carries it; the offering stands until the grace is over. */
        MISSING,
        /** The grace was over, the offering was withdrawn. */
        ENDED,
        /** The source carries it, but people withdrew or reported it themselves: theirs stays. */
        KEPT_BY_HAND
    }

    public Carried {
        byHand = Map.copyOf(byHand);
    }

    /** Carried by the last fetch. */
    public Carried seen(State next, Instant now, String newTitle, @Nullable Offering newTold) {
        return new Carried(offeringId, newTitle, next, now, null, byHand, newTold);
    }

    /** No longer carried from now on. */
    public Carried missing(Instant now) {
        return new Carried(offeringId, title, State.MISSING, lastSeenAt, now, byHand, told);
    }

    /** Its grace is over. */
    public Carried ended() {
        return new Carried(offeringId, title, State.ENDED, lastSeenAt, missingSince, byHand, told);
    }

    /** With these values set by hand. */
    public Carried with(Map<String, String> values) {
        return new Carried(offeringId, title, state, lastSeenAt, missingSince, values, told);
    }
}
