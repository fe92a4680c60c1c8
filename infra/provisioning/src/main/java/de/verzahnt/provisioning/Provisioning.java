package de.verzahnt.provisioning;

import de.verzahnt.provisioning.rights.Rights;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/**
 * Makes a cluster carry the contract: every topic with its settings, every schema under {@code <topic>-value} held to
 * FULL_TRANSITIVE, and, where clients must say who they are, every service's rights and user. Idempotent: a second run
 * changes nothing. What it must not change by itself it leaves and names.
 */
public final class Provisioning {

    private static final int SCHEMAS_CACHED = 100;

    /** What is done with an open connection to Kafka. */
    private interface Work {
        List<Step> with(Admin admin) throws ExecutionException, InterruptedException;
    }

    private Provisioning() {}

    /** Creates and corrects the topics only; may run before the registry is there. */
    public static List<Step> topics(String bootstrapServers, Durability durability) {
        return topics(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers), durability);
    }

    /** The same as somebody: {@code kafka} holds the settings of a client, among them who it is. */
    public static List<Step> topics(Map<String, Object> kafka, Durability durability) {
        return connected(kafka, admin -> new TopicProvisioning(admin, durability).provision());
    }

    /**
     * Gives every service its rights, and a user where there is a password for it.
     *
     * @param passwords by name of the service; none where another part keeps the users
     */
    public static List<Step> rights(Map<String, Object> kafka, Map<String, String> passwords) {
        return connected(kafka, admin -> {
            var steps = new ArrayList<>(new RightsProvisioning(admin).provision(Rights.all()));
            steps.addAll(new ScramUsers(admin).provision(passwords));
            return steps;
        });
    }

    /**
     * Registers the schemas only.
     *
     * @param registryUrl base of the Confluent API, e.g. {@code http://localhost:8091/apis/ccompat/v7}
     * @throws IllegalStateException when the registry cannot be reached or fails
     */
    public static List<Step> schemas(String registryUrl) {
        return schemas(new CachedSchemaRegistryClient(registryUrl, SCHEMAS_CACHED));
    }

    /** Registers the schemas only. */
    public static List<Step> schemas(SchemaRegistryClient registry) {
        try {
            return new SchemaProvisioning(registry).provision();
        } catch (IOException | RestClientException failure) {
            throw new IllegalStateException("schema registry: " + failure.getMessage(), failure);
        }
    }

    private static List<Step> connected(Map<String, Object> kafka, Work work) {
        try (var admin = Admin.create(kafka)) {
            return work.with(admin);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(
                    "Kafka at %s: %s"
                            .formatted(kafka.get(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG), failure.getCause()),
                    failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while provisioning Kafka", stop);
        }
    }
}
