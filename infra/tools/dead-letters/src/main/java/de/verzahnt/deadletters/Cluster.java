package de.verzahnt.deadletters;

import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.util.Map;

/**
 * Where dead letters lie.
 *
 * @param client settings of a Kafka client: bootstrap.servers, and security where the cluster asks for it
 */
public record Cluster(Map<String, Object> client, SchemaRegistryClient registry) {

    LetterBoxes boxes() {
        return new LetterBoxes(client);
    }

    Decoding decoding() {
        return new Decoding(registry);
    }

    Replay replay() {
        return new Replay(client);
    }
}
