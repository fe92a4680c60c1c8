package de.verzahnt.detector.kreis;

import de.verzahnt.detector.state.PlacedOfferingState;
import de.verzahnt.detector.stores.OfferingMapping;
import de.verzahnt.detector.stores.StateSerde;
import org.apache.kafka.common.serialization.Serde;

/** Offerings of a Kreis as private state. */
public final class PlacedOfferingMapping {

    private PlacedOfferingMapping() {}

    /** Serde of the store {@code offerings-by-kreis}. */
    public static Serde<PlacedOffering> serde() {
        return StateSerde.of(
                PlacedOfferingState.class,
                placed -> new PlacedOfferingState(
                        OfferingMapping.toState(placed.offering()), placed.since(), placed.stale()),
                state -> new PlacedOffering(
                        OfferingMapping.fromState(state.getOffering()), state.getSince(), state.getStale()));
    }
}
