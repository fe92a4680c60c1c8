package de.verzahnt.detector.offerings;

import de.verzahnt.detector.offerings.Visit.Arrival;
import de.verzahnt.detector.offerings.Visit.Farewell;
import de.verzahnt.detector.offerings.Visit.Why;
import de.verzahnt.detector.state.OfferingState;
import de.verzahnt.detector.state.VisitState;
import de.verzahnt.detector.stores.OfferingMapping;
import de.verzahnt.detector.stores.StateSerde;
import org.apache.kafka.common.serialization.Serde;
import org.jspecify.annotations.Nullable;

/** Visits as they travel to the task of their Kreis. */
public final class VisitMapping {

    private VisitMapping() {}

    /** Serde of the repartition topic by Kreis. */
    public static Serde<Visit> serde() {
        return StateSerde.of(VisitState.class, VisitMapping::toState, VisitMapping::fromState);
    }

    private static VisitState toState(Visit visit) {
        var state = VisitState.newBuilder().setOfferingId(visit.offeringId()).setAt(visit.at());
        if (visit instanceof Arrival arrival) {
            state.setOffering(OfferingMapping.toState(arrival.offering()));
            state.setStale(arrival.stale());
        } else if (visit instanceof Farewell farewell) {
            state.setFarewell(farewell.why().name());
        }
        return state.build();
    }

    private static Visit fromState(VisitState state) {
        @Nullable OfferingState offering = state.getOffering();
        return offering == null
                ? new Farewell(state.getOfferingId(), Why.valueOf(state.getFarewell()), state.getAt())
                : new Arrival(OfferingMapping.fromState(offering), state.getStale(), state.getAt());
    }
}
