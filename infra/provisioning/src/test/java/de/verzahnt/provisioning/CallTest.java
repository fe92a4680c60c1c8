package de.verzahnt.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.verzahnt.provisioning.rights.Rights;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CallTest {

    @Test
    void whoDeploysIsToldAsServicesAreToldWhoTheyAre() {
        var call = called(Map.of("SPRING_KAFKA_PROPERTIES_SASL_MECHANISM", "PLAIN", "SOMETHING_ELSE", "of no concern"));

        assertThat(call.kafka())
                .containsOnly(Map.entry("bootstrap.servers", "kafka:9094"), Map.entry("sasl.mechanism", "PLAIN"));
    }

    @Test
    void everyServiceHasItsOwnPassword() {
        var environment = Rights.all().stream()
                .collect(Collectors.toMap(
                        rights -> "KAFKA_PASSWORD_"
                                + rights.service().toUpperCase(Locale.ROOT).replace('-', '_'),
                        rights -> "of " + rights.service()));

        assertThat(called(environment).passwords())
                .hasSameSizeAs(Rights.all())
                .containsEntry("overlap-detector", "of overlap-detector");
    }

    @Test
    void passwordsForSomeServicesOnlyAreRefusedAndTheMissingNamed() {
        assertThatThrownBy(() -> called(Map.of("KAFKA_PASSWORD_KI_PROJECTS", "a secret")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("KAFKA_PASSWORD_AGENCY_ACTIVITIES")
                .hasMessageNotContaining("a secret");
    }

    @Test
    void withoutPasswordsUsersAreKeptElsewhere() {
        assertThat(called(Map.of()).passwords()).isEmpty();
    }

    private static Call called(Map<String, String> environment) {
        return Call.of("kafka:9094", "http://registry:8080/apis/ccompat/v7", Durability.ONE_MACHINE, environment);
    }
}
