package de.verzahnt.starter.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.verzahnt.contract.Topics;
import de.verzahnt.events.Channel;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.Organisation;
import de.verzahnt.events.Provenance;
import de.verzahnt.events.Sector;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.time.Instant;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;

class AvroSerdesTest {

    private static final String TOPIC = Topics.ORGANISATION.name();

    private final SchemaRegistryClient registry = AvroSerdes.client("mock://serdes-" + System.nanoTime());
    private final Serde<Organisation> serde =
            new AvroSerdes(registry, "mock://unused", false).valueSerde(Organisation.class);

    @Test
    void aSchemaAsTheDeploymentRegistersItIsFoundWithoutRegisteringAnything() throws Exception {
        registry.register(Topics.ORGANISATION.valueSubject(), new AvroSchema(Topics.ORGANISATION.schema()));

        byte[] bytes = serde.serializer().serialize(TOPIC, organisation());

        assertThat(serde.deserializer().deserialize(TOPIC, bytes)).isEqualTo(organisation());
        assertThat(registry.getAllVersions(Topics.ORGANISATION.valueSubject())).hasSize(1);
    }

    @Test
    void aSchemaNobodyDeployedIsNotRegisteredByTheWay() {
        assertThatThrownBy(() -> serde.serializer().serialize(TOPIC, organisation()))
                .isInstanceOf(SerializationException.class);
    }

    private static Organisation organisation() {
        Instant when = Instant.parse("2026-11-02T09:00:00Z");
        return Organisation.newBuilder()
                .setOrganisationId("ki-stadt-aachen")
                .setName("KI")
                .setType("KI")
                .setSector(Sector.PUBLIC)
                .setBodyId("stadt-aachen")
                .setLifecycle(Lifecycle.ACTIVE)
                .setRevision(1)
                .setProvenance(new Provenance(when, "stadt-aachen", "test", Channel.API))
                .build();
    }
}
