package de.verzahnt.starter.kafka;

import de.verzahnt.contract.Topic;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;

/** Compares the schemas a service is built with against those the registry holds. */
final class ContractCheck {

    private static final int NOT_FOUND = 404;

    private final ContractUse use;
    private final SchemaRegistryClient registry;

    ContractCheck(ContractUse use, SchemaRegistryClient registry) {
        this.use = use;
        this.registry = registry;
    }

    /** Looks at every subject; fails only when the registry cannot be asked. */
    ContractVerdict run() throws IOException {
        List<String> missing = new ArrayList<>();
        List<String> differences = new ArrayList<>();
        for (Topic<?> topic : use.writes()) {
            Schema latest = latest(topic);
            if (latest == null || !isRegistered(topic)) {
                missing.add(topic.valueSubject());
            }
            if (latest != null) {
                compare(topic, topic.schema(), latest, "registered readers cannot read what this service writes")
                        .forEach(differences::add);
            }
        }
        for (Topic<?> topic : use.reads()) {
            Schema latest = latest(topic);
            if (latest == null) {
                missing.add(topic.valueSubject());
            } else {
                compare(topic, latest, topic.schema(), "this service cannot read what is registered")
                        .forEach(differences::add);
            }
        }
        return ContractVerdict.of(missing, differences);
    }

    /** Whether the registry answers at all; asks it, never a cache. */
    boolean registryAnswers() {
        try {
            registry.getAllVersions(use.anySubject());
            return true;
        } catch (RestClientException answer) {
            return answer.getStatus() == NOT_FOUND;
        } catch (IOException | RuntimeException away) {
            return false;
        }
    }

    private static List<String> compare(Topic<?> topic, Schema writer, Schema reader, String meaning) {
        return SchemaCompatibility.checkReaderWriterCompatibility(reader, writer)
                .getResult()
                .getIncompatibilities()
                .stream()
                .map(i -> topic.valueSubject() + ": " + meaning + ": " + i.getType() + " at " + i.getLocation() + " ("
                        + i.getMessage() + ")")
                .toList();
    }

    /** As the serializers look it up and the deployment registers it: exactly as generated. */
    static AvroSchema published(Topic<?> topic) {
        return new AvroSchema(topic.schema());
    }

    private boolean isRegistered(Topic<?> topic) throws IOException {
        try {
            registry.getId(topic.valueSubject(), published(topic));
            return true;
        } catch (RestClientException answer) {
            return whenNotFound(answer, false);
        }
    }

    private @org.jspecify.annotations.Nullable Schema latest(Topic<?> topic) throws IOException {
        try {
            String text = registry.getLatestSchemaMetadata(topic.valueSubject()).getSchema();
            return new Schema.Parser().parse(text);
        } catch (RestClientException answer) {
            whenNotFound(answer, false);
            return null;
        }
    }

    private static boolean whenNotFound(RestClientException answer, boolean result) throws IOException {
        if (answer.getStatus() == NOT_FOUND) {
            return result;
        }
        throw new IOException(answer.getMessage(), answer);
    }
}
