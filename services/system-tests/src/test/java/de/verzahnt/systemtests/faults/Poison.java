package de.verzahnt.systemtests.faults;

import de.verzahnt.contract.Topics;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.util.RandomData;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The table of poisons and of those who meet them.
 *
 * @param readers topics by service
 */
record Poison(Map<String, List<String>> readers, List<Kind> poisons) {

    private static final int SEED = 17;

    /**
     * One kind of record nobody should have to read.
     *
     * @param bytes hexadecimal, with {@code <schema>} and {@code <value>} to be filled in
     * @param schemaId that the dead letter must name; null when it is the topic's own or none
     * @param reason how the dead letter's reason must begin
     */
    record Kind(String name, String bytes, @Nullable Integer schemaId, String reason) {

        byte[] of(String topic, SchemaRegistryClient registry) {
            try {
                var latest = registry.getLatestSchemaMetadata(topic + "-value");
                String schema = HexFormat.of().toHexDigits(latest.getId());
                return HexFormat.of().parseHex(bytes.replace("<schema>", schema).replace("<value>", value(topic)));
            } catch (IOException | RestClientException failure) {
                throw new IllegalStateException(topic, failure);
            }
        }

        private static String value(String topic) throws IOException {
            Schema schema = Topics.all().stream()
                    .filter(one -> one.name().equals(topic))
                    .findFirst()
                    .orElseThrow()
                    .schema();
            Object value = new RandomData(schema, 1, SEED).iterator().next();
            var bytes = new ByteArrayOutputStream();
            var encoder = EncoderFactory.get().binaryEncoder(bytes, null);
            new GenericDatumWriter<>(schema).write(value, encoder);
            encoder.flush();
            return HexFormat.of().formatHex(bytes.toByteArray());
        }
    }

    static Poison table(Path file) {
        try (Reader text = Files.newBufferedReader(file)) {
            Object plain = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return Asking.JSON.convertValue(plain, Poison.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
