package de.verzahnt.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.provisioning.Step.Result;
import io.confluent.kafka.schemaregistry.avro.AvroSchemaProvider;
import io.confluent.kafka.schemaregistry.client.MockSchemaRegistryClient;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaProvisioningTest {

    private final MockSchemaRegistryClient registry = new MockSchemaRegistryClient(List.of(new AvroSchemaProvider()));

    @Test
    void first_run_registers_every_schema() throws Exception {
        assertThat(Provisioning.schemas(registry)).extracting(Step::result).containsOnly(Result.CREATED);

        assertThat(registry.getAllSubjects()).contains("vz.agency-activity.v1-value", "vz.decision.v1-value");
    }

    @Test
    void every_subject_is_held_to_full_transitive() throws Exception {
        Provisioning.schemas(registry);

        assertThat(registry.getCompatibility("vz.decision.v1-value")).isEqualTo("FULL_TRANSITIVE");
    }

    @Test
    void second_run_changes_nothing() {
        Provisioning.schemas(registry);

        assertThat(Provisioning.schemas(registry)).extracting(Step::result).containsOnly(Result.UNCHANGED);
    }

    @Test
    void compatibility_that_somebody_lowered_is_corrected_and_named() throws Exception {
        Provisioning.schemas(registry);
        registry.updateCompatibility("vz.decision.v1-value", "NONE");

        assertThat(Provisioning.schemas(registry))
                .contains(new Step(
                        "vz.decision.v1-value", Result.UPDATED, "compatibility: NONE (expected: FULL_TRANSITIVE)"));
    }
}
