package de.verzahnt.deadletters;

import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * The same commands against any cluster: {@code dead-letters <client.properties> list|show <id>|replay <id> [--force]}. The
 * file holds settings of a Kafka client (bootstrap.servers, sasl.*, ssl.*) and schema.registry.url.
 */
public final class DeadLettersMain {

    private static final int SCHEMAS_CACHED = 100;
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private DeadLettersMain() {}

    /** Runs one command; see the class. */
    public static void main(String[] args) throws IOException {
        if (args.length < 1) {
            OUT.println("Settings? (expected: <client.properties> list|show <id>|replay <id> [--force])");
            System.exit(2);
        }
        Map<String, Object> client = settings(Path.of(args[0]));
        Map<String, String> registrySettings = new HashMap<>();
        client.forEach((name, value) -> registrySettings.put(name, value.toString()));
        String url = registrySettings.getOrDefault("schema.registry.url", "");
        var registry = new CachedSchemaRegistryClient(url, SCHEMAS_CACHED, registrySettings);
        System.exit(new DeadLetterCommand(client, registry, OUT)
                .run(Arrays.asList(args).subList(1, args.length)));
    }

    private static Map<String, Object> settings(Path file) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        Map<String, Object> settings = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> settings.put(name, properties.getProperty(name)));
        return settings;
    }
}
