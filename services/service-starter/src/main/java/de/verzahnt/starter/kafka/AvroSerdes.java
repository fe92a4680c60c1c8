package de.verzahnt.starter.kafka;

import io.confluent.kafka.schemaregistry.avro.AvroSchemaProvider;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClientFactory;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;

/** Confluent wire format for the contract's records, over one shared registry client. */
public final class AvroSerdes {

    private static final int SCHEMAS_PER_SUBJECT = 1000;
    // The client's own are 60 s each: a reader would look dead for so long.
    private static final Map<String, Object> BOUNDED =
            Map.of("http.connect.timeout.ms", 3_000, "http.read.timeout.ms", 10_000);

    private final SchemaRegistryClient registry;
    private final Map<String, Object> settings;

    AvroSerdes(SchemaRegistryClient registry, String url, boolean autoRegister) {
        this.registry = registry;
        this.settings = Map.of(
                "schema.registry.url", url,
                "auto.register.schemas", autoRegister,
                "specific.avro.reader", true,
                // Off: a schema is looked up exactly as the deployment registered it, Java properties included.
                "avro.remove.java.properties", false,
                "avro.use.logical.type.converters", true);
    }

    /** Serdes against this registry; {@code mock://…} is one in memory that registers what it sees, for tests. */
    public static AvroSerdes against(String url) {
        return new AvroSerdes(client(url), url, url.startsWith("mock:"));
    }

    static SchemaRegistryClient client(String url) {
        return SchemaRegistryClientFactory.newClient(
                List.of(url), SCHEMAS_PER_SUBJECT, List.of(new AvroSchemaProvider()), BOUNDED, Map.of());
    }

    /** Serde of values of this record class. Null stays null in both directions. */
    public <T extends SpecificRecord> Serde<T> valueSerde(Class<T> type) {
        return Serdes.serdeFrom(valueSerializer(), valueDeserializer(type));
    }

    /** Serializer of values; never registers a schema unless configured for tests. */
    public <T extends SpecificRecord> Serializer<T> valueSerializer() {
        KafkaAvroSerializer avro = new KafkaAvroSerializer(registry, settings);
        avro.configure(settings, false);
        return (topic, value) -> value == null ? null : avro.serialize(topic, value);
    }

    /** Deserializer of values; bytes that hold another record fail with {@link ClassCastException}. */
    public <T extends SpecificRecord> Deserializer<T> valueDeserializer(Class<T> type) {
        KafkaAvroDeserializer avro = new KafkaAvroDeserializer(registry, settings);
        avro.configure(settings, false);
        return (topic, bytes) -> bytes == null ? null : type.cast(avro.deserialize(topic, bytes));
    }

    /** The registry behind. */
    public SchemaRegistryClient registry() {
        return registry;
    }
}
