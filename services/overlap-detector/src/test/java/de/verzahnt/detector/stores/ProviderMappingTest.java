package de.verzahnt.detector.stores;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.reference.Sector;
import de.verzahnt.rules.Provider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProviderMappingTest {

    static Stream<Provider> providers() {
        return Stream.of(
                new Provider("a", "a", Sector.FREE, "VEREIN"),
                new Provider("a", "b", Sector.FREE, "IA", "AWO"),
                new Provider("a", "b", Sector.FREE, "IA", "AWO", "05119000-B1-T4", "Begegnungszentrum Styrum"),
                new Provider("a", "b", Sector.FREE, "VEREIN", null, null, "Treff @ Lirich"),
                new Provider("a", "b", Sector.PUBLIC, "SCHULE", null, "05119000", ""));
    }

    @ParameterizedTest
    @MethodSource("providers")
    void whatIsKeptOfAProviderIsReadBack(Provider provider) {
        assertThat(ProviderMapping.fromState(ProviderMapping.toState(provider))).isEqualTo(provider);
    }

    @Test
    void whatIsOnlyNamedInAReportKeepsItsBytes() {
        Provider named = new Provider("a", "a", Sector.NONE, "vz.topic");

        assertThat(ProviderMapping.toState(named).getType()).isEqualTo("vz.topic");
    }
}
