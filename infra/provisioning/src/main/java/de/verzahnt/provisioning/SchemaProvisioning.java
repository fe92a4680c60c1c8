package de.verzahnt.provisioning;

import de.verzahnt.contract.Topic;
import de.verzahnt.contract.Topics;
import de.verzahnt.provisioning.Step.Result;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Registers the schema of every topic's values and holds its subject to FULL_TRANSITIVE. */
final class SchemaProvisioning {

    static final String COMPATIBILITY = "FULL_TRANSITIVE";

    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private final SchemaRegistryClient registry;

    SchemaProvisioning(SchemaRegistryClient registry) {
        this.registry = registry;
    }

    List<Step> provision() throws IOException, RestClientException {
        var subjects = registry.getAllSubjects();
        var steps = new ArrayList<Step>();
        for (Topic<?> topic : Topics.all()) {
            boolean known = subjects.contains(topic.valueSubject());
            steps.add(register(topic.valueSubject(), published(topic), known));
        }
        return steps;
    }

    /** As the serializers look it up: exactly as generated. */
    static AvroSchema published(Topic<?> topic) {
        return new AvroSchema(topic.schema());
    }

    private Step register(String subject, AvroSchema schema, boolean known) throws IOException, RestClientException {
        // Set before the check where there is something to check against; a registry may refuse it for an unknown one.
        String before = known ? holdCompatible(subject) : "";
        if (known && isRegistered(subject, schema)) {
            return new Step(subject, before.isEmpty() ? Result.UNCHANGED : Result.UPDATED, before);
        }
        try {
            registry.register(subject, schema);
        } catch (RestClientException refusal) {
            if (refusal.getStatus() == CONFLICT) {
                return new Step(
                        subject,
                        Result.REFUSED,
                        "not compatible with a version in the registry: " + refusal.getMessage());
            }
            throw refusal;
        }
        holdCompatible(subject);
        return new Step(subject, known ? Result.UPDATED : Result.CREATED, known ? "new version" : "");
    }

    private boolean isRegistered(String subject, AvroSchema schema) throws IOException, RestClientException {
        try {
            return registry.getId(subject, schema) > 0;
        } catch (RestClientException unknown) {
            if (unknown.getStatus() == NOT_FOUND) {
                return false;
            }
            throw unknown;
        }
    }

    private String holdCompatible(String subject) throws IOException, RestClientException {
        String found = compatibilityOf(subject);
        if (COMPATIBILITY.equals(found)) {
            return "";
        }
        registry.updateCompatibility(subject, COMPATIBILITY);
        return "compatibility: %s (expected: %s)".formatted(found, COMPATIBILITY);
    }

    private String compatibilityOf(String subject) throws IOException, RestClientException {
        try {
            return String.valueOf(registry.getCompatibility(subject));
        } catch (RestClientException unset) {
            if (unset.getStatus() == NOT_FOUND) {
                return "not set";
            }
            throw unset;
        }
    }
}
