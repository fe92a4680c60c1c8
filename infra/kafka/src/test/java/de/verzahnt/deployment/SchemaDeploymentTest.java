package de.verzahnt.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.deployment.Step.Result;
import io.confluent.kafka.schemaregistry.avro.AvroSchemaProvider;
import io.confluent.kafka.schemaregistry.client.MockSchemaRegistryClient;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaDeploymentTest {

    private final MockSchemaRegistryClient registry = new MockSchemaRegistryClient(List.of(new AvroSchemaProvider()));

    @Test
    void first_run_registers_every_schema() throws Exception {
        assertThat(ContractDeployment.deploySchemas(registry))
                .extracting(Step::result)
                .containsOnly(Result.CREATED);

        assertThat(registry.getAllSubjects()).contains("vz.agency-activity.v1-value", "vz.decision.v1-value");
    }

    @Test
    void every_subject_is_held_to_full_transitive() throws Exception {
        ContractDeployment.deploySchemas(registry);

        assertThat(registry.getCompatibility("vz.decision.v1-value")).isEqualTo("FULL_TRANSITIVE");
    }

    @Test
    void second_run_changes_nothing() {
        ContractDeployment.deploySchemas(registry);

        assertThat(ContractDeployment.deploySchemas(registry))
                .extracting(Step::result)
                .containsOnly(Result.UNCHANGED);
    }

    @Test
    void compatibility_that_somebody_lowered_is_corrected_and_named() throws Exception {
        ContractDeployment.deploySchemas(registry);
        registry.updateCompatibility("vz.decision.v1-value", "NONE");

        assertThat(ContractDeployment.deploySchemas(registry))
                .contains(new Step(
                        "vz.decision.v1-value", Result.UPDATED, "compatibility: NONE (expected: FULL_TRANSITIVE)"));
    }
}
