package de.verzahnt.detector.stores;

import de.verzahnt.detector.state.ProviderState;
import de.verzahnt.reference.Sector;
import de.verzahnt.rules.Provider;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.Serde;
import org.jspecify.annotations.Nullable;

/** Providers as private state. */
public final class ProviderMapping {
    private static final String NEXT = "@";

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
                .setType(typeAndMore(provider))
                .build();
    }

    static Provider fromState(ProviderState state) {
        String[] parts = state.getType().split(NEXT, 4);
        return new Provider(
                state.getOrganisationId(),
                state.getBodyId(),
                Sector.valueOf(state.getSector()),
                parts[0],
                part(parts, 1),
                part(parts, 2),
                Objects.requireNonNullElse(part(parts, 3), ""));
    }

    private static @Nullable String part(String[] parts, int at) {
        return at < parts.length && !parts[at].isEmpty() ? parts[at] : null;
    }

    /**
     * Type, association, seat and name. Not fields of their own: the join with organisations knows kept reports by a hash
     * of their bytes, and a new field would cut every report kept before from later changes of its organisation. Only the
     * name, which is last, may hold a {@code @}.
     */
    private static String typeAndMore(Provider provider) {
        String all = Stream.of(provider.type(), provider.umbrella(), provider.seat(), provider.name())
                .map(part -> Objects.requireNonNullElse(part, ""))
                .collect(Collectors.joining(NEXT));
        return all.replaceAll(NEXT + "+$", "");
    }
}
