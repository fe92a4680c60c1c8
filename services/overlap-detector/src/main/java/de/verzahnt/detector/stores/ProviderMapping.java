package de.verzahnt.detector.stores;

import de.verzahnt.detector.state.ProviderState;
import de.verzahnt.reference.Sector;
import de.verzahnt.rules.Provider;
import org.apache.kafka.common.serialization.Serde;

/** Providers as private state. */
public final class ProviderMapping {
    private static final String UMBRELLA = "@";

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
                .setType(typeWithUmbrella(provider))
                .build();
    }

    static Provider fromState(ProviderState state) {
        String[] typeAndUmbrella = state.getType().split(UMBRELLA, 2);
        return new Provider(
                state.getOrganisationId(),
                state.getBodyId(),
                Sector.valueOf(state.getSector()),
                typeAndUmbrella[0],
                typeAndUmbrella.length == 2 ? typeAndUmbrella[1] : null);
    }

    /**
     * Not a field of its own: the join with organisations knows kept reports by a hash of their bytes, and a new field
     * would cut every report kept before from later changes of its organisation. Codes of types have no {@code @}.
     */
    private static String typeWithUmbrella(Provider provider) {
        return provider.umbrella() == null ? provider.type() : provider.type() + UMBRELLA + provider.umbrella();
    }
}
