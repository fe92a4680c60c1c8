package de.verzahnt.detector.offerings;

import de.verzahnt.detector.state.RegisteredOfferingState;
import de.verzahnt.detector.stores.OfferingMapping;
import de.verzahnt.detector.stores.StateSerde;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.serialization.Serde;

/** Registered offerings as private state. */
public final class RegisteredOfferingMapping {

    private RegisteredOfferingMapping() {}

    /** Serde of the store {@code offerings-by-id}. */
    public static Serde<RegisteredOffering> serde() {
        return StateSerde.of(
                RegisteredOfferingState.class,
                RegisteredOfferingMapping::toState,
                RegisteredOfferingMapping::fromState);
    }

    private static RegisteredOfferingState toState(RegisteredOffering registered) {
        return RegisteredOfferingState.newBuilder()
                .setOffering(OfferingMapping.toState(registered.report().offering()))
                .setActive(registered.report().active())
                .setRevision(registered.report().revision())
                .setKreise(List.copyOf(registered.kreise()))
                .setStale(registered.report().stale())
                .build();
    }

    private static RegisteredOffering fromState(RegisteredOfferingState state) {
        var report = new ReportedOffering(
                OfferingMapping.fromState(state.getOffering()),
                state.getActive(),
                state.getRevision(),
                state.getStale());
        return new RegisteredOffering(report, Set.copyOf(state.getKreise()));
    }
}
