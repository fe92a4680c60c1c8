package de.verzahnt.deadletters;

import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The same commands against any cluster: {@code dead-letters <client.properties> list|show <id>|replay <id> [--force]}. */
public final class DeadLettersMain {

    private static final int SCHEMAS_CACHED = 100;

    private DeadLettersMain() {}

    /** Runs one command; see the class. */
    public static void main(String[] args) {
        System.exit(line(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8))
                .execute(args));
    }

    static CommandLine line(PrintStream out) {
        PositionalParamSpec settings = PositionalParamSpec.builder()
                .paramLabel("CLIENT.PROPERTIES")
                .type(Path.class)
                .index("0")
                .required(true)
                .description("settings of a Kafka client (bootstrap.servers, sasl.*, ssl.*) and schema.registry.url")
                .build();
        CommandLine line = new DeadLetterCommand(() -> cluster(settings.getValue()), out).line();
        line.getCommandSpec().name("dead-letters").addPositional(settings);
        return line.setExecutionExceptionHandler((failure, called, parsed) -> {
            if (failure instanceof UncheckedIOException) {
                out.println(failure.getMessage());
                return called.getCommandSpec().exitCodeOnInvalidInput();
            }
            throw failure;
        });
    }

    private static Cluster cluster(Path file) {
        Map<String, Object> client = settings(file);
        Map<String, String> registrySettings = new HashMap<>();
        client.forEach((name, value) -> registrySettings.put(name, value.toString()));
        String url = registrySettings.getOrDefault("schema.registry.url", "");
        return new Cluster(client, new CachedSchemaRegistryClient(url, SCHEMAS_CACHED, registrySettings));
    }

    private static Map<String, Object> settings(Path file) {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(file + ": cannot be read (expected: settings of a Kafka client)", failure);
        }
        Map<String, Object> settings = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> settings.put(name, properties.getProperty(name)));
        return settings;
    }
}
