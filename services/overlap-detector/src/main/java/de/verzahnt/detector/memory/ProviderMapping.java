package de.verzahnt.detector.memory;

import de.verzahnt.detector.state.ProviderState;
import de.verzahnt.reference.Sector;
import de.verzahnt.rules.Provider;
import org.apache.kafka.common.serialization.Serde;

/** Providers as private state. */
public final class ProviderMapping {

    private ProviderMapping() {}

    /** Serde of the table of organisations. */
    public static Serde<Provider> serde() {
        return StateSerde.of(ProviderState.class, ProviderMapping::toState, ProviderMapping::fromState);
    }

    static ProviderState toState(Provider provider) {
        return ProviderState.newBuilder()
                .setOrganisationId(provider.organisationId())
                .setBodyId(provider.bodyId())
                .setSector(provider.sector().name())
                .setType(provider.type())
                .setUmbrella(provider.umbrella())
                .build();
    }

    static Provider fromState(ProviderState state) {
        return new Provider(
                state.getOrganisationId(),
                state.getBodyId(),
                Sector.valueOf(state.getSector()),
                state.getType(),
                state.getUmbrella());
    }
}
