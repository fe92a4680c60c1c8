package de.verzahnt.deployment;

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
 * FULL_TRANSITIVE. Idempotent: a second run changes nothing. What it must not change by itself it leaves and names.
 */
public final class ContractDeployment {

    private static final int SCHEMAS_CACHED = 100;

    private ContractDeployment() {}

    /** Deploys to one machine: one copy of everything. */
    public static DeploymentReport deploy(String bootstrapServers, String registryUrl) {
        return deploy(bootstrapServers, registryUrl, Durability.ONE_MACHINE);
    }

    /**
     * Deploys topics and schemas.
     *
     * @param registryUrl base of the Confluent API, e.g. {@code http://localhost:8091/apis/ccompat/v7}
     * @throws IllegalStateException when Kafka or the registry cannot be reached or fail
     */
    public static DeploymentReport deploy(String bootstrapServers, String registryUrl, Durability durability) {
        var registry = new CachedSchemaRegistryClient(registryUrl, SCHEMAS_CACHED);
        var steps = new ArrayList<>(deployTopics(bootstrapServers, durability));
        steps.addAll(deploySchemas(registry));
        return new DeploymentReport(steps);
    }

    /** Creates and corrects the topics only; may run before the registry is there. */
    public static List<Step> deployTopics(String bootstrapServers, Durability durability) {
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            return new TopicDeployment(admin, durability).deploy();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("Kafka at %s: %s".formatted(bootstrapServers, failure.getCause()), failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while deploying topics", stop);
        }
    }

    /** Registers the schemas only. */
    public static List<Step> deploySchemas(SchemaRegistryClient registry) {
        try {
            return new SchemaDeployment(registry).deploy();
        } catch (IOException | RestClientException failure) {
            throw new IllegalStateException("schema registry: " + failure.getMessage(), failure);
        }
    }
}
