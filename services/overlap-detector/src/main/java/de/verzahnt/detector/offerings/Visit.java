package de.verzahnt.detector.offerings;

import de.verzahnt.rules.Offering;
import java.time.Instant;

/** An offering comes to a Kreis (or shows its new state there), or leaves it. */
public sealed interface Visit {

    /** Who comes or leaves. */
    String offeringId();

    /** Time of the event behind it. */
    Instant at();

    /**
     * It is here, in this state.
     *
     * @param stale whether it begins no finding any more
     */
    record Arrival(Offering offering, boolean stale, Instant at) implements Visit {
        @Override
        public String offeringId() {
            return offering.id();
        }
    }

    /** It is here no longer. */
    record Farewell(String offeringId, Why why, Instant at) implements Visit {}

    /** Why an offering left a Kreis. */
    enum Why {
        /** It is offered no longer. */
        WITHDRAWN,
        /** It is offered elsewhere. */
        MOVED
    }
}
