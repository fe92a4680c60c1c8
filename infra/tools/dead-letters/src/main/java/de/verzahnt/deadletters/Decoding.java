package de.verzahnt.deadletters;

import de.verzahnt.contract.Topics;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DecoderFactory;
import org.jspecify.annotations.Nullable;

/** Reads the bytes of a letter as far as that is possible. */
final class Decoding {

    private static final int PREFIX = 5;

    /**
     * What the bytes are.
     *
     * @param text the value in words, or as far as one got
     * @param fits whether a reader of the source topic can read them
     */
    record Decoded(String text, boolean fits) {}

    private final SchemaRegistryClient registry;

    Decoding(SchemaRegistryClient registry) {
        this.registry = registry;
    }

    Decoded read(String sourceTopic, byte @Nullable [] value) {
        if (value == null) {
            return new Decoded("(no value: the topic forgets the key)", true);
        }
        if (value.length < PREFIX || value[0] != 0) {
            return new Decoded(
                    "no Avro of the contract: it does not begin with a zero byte and the id of a schema", false);
        }
        int id = ByteBuffer.wrap(value, 1, Integer.BYTES).getInt();
        try {
            Schema writer = ((AvroSchema) registry.getSchemaById(id)).rawSchema();
            return decoded(sourceTopic, value, id, writer);
        } catch (RestClientException unknown) {
            return new Decoded("schema " + id + ": the registry answers " + unknown.getStatus(), false);
        } catch (IOException unreachable) {
            return new Decoded("schema " + id + ": the registry does not answer (" + unreachable + ")", false);
        }
    }

    private static Decoded decoded(String sourceTopic, byte[] value, int id, Schema writer) {
        String name = "schema " + id + ", " + writer.getFullName() + ": ";
        try {
            var bytes = DecoderFactory.get().binaryDecoder(value, PREFIX, value.length - PREFIX, null);
            GenericRecord record = new GenericDatumReader<GenericRecord>(writer).read(null, bytes);
            return new Decoded(name + record, isOf(sourceTopic, writer));
        } catch (IOException | AvroRuntimeException | IndexOutOfBoundsException broken) {
            return new Decoded(
                    name + "the bytes do not follow it (" + broken.getClass().getSimpleName() + ")", false);
        }
    }

    private static boolean isOf(String sourceTopic, Schema writer) {
        return Topics.all().stream()
                .filter(topic -> topic.name().equals(sourceTopic))
                .anyMatch(topic -> topic.schema().getFullName().equals(writer.getFullName()));
    }
}
