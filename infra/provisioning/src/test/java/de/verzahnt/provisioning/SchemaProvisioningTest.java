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
    void firstRunRegistersEverySchema() throws Exception {
        assertThat(Provisioning.schemas(registry)).extracting(Step::result).containsOnly(Result.CREATED);

        assertThat(registry.getAllSubjects()).contains("vz.agency-activity.v1-value", "vz.decision.v1-value");
    }

    @Test
    void everySubjectIsHeldToFullTransitive() throws Exception {
        Provisioning.schemas(registry);

        assertThat(registry.getCompatibility("vz.decision.v1-value")).isEqualTo("FULL_TRANSITIVE");
    }

    @Test
    void secondRunChangesNothing() {
        Provisioning.schemas(registry);

        assertThat(Provisioning.schemas(registry)).extracting(Step::result).containsOnly(Result.UNCHANGED);
    }

    @Test
    void compatibilityThatSomebodyLoweredIsCorrectedAndNamed() throws Exception {
        Provisioning.schemas(registry);
        registry.updateCompatibility("vz.decision.v1-value", "NONE");

        assertThat(Provisioning.schemas(registry))
                .contains(new Step(
                        "vz.decision.v1-value", Result.UPDATED, "compatibility: NONE (expected: FULL_TRANSITIVE)"));
    }
}
