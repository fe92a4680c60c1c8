package de.verzahnt.provisioning.rights;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** A real broker with the settings of the containers' Kafka; only places and ports are its own. */
public final class SecuredBroker implements AutoCloseable {

    private static final Path SETTINGS = Path.of("../docker/kafka/server.properties");
    private static final String SECRET_OF_BROKER = "broker-of-the-test";
    private static final String SECRET_OF_DEPLOYER = "deployer-of-the-test";

    private final int services = freePort();
    private final int deployer = freePort();
    private final KafkaRaftServer server;

    /** Starts it with an empty log in this folder. */
    public SecuredBroker(Path folder) throws Exception {
        Properties settings = settings(folder.resolve("log"), freePort());
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(1)
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(settings.getProperty("log.dirs"))
                .addDirectory(settings.getProperty("log.dirs"))
                .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                .run();
        server = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
        server.startup();
    }

    /** Settings of a client that says it is this user. */
    public Map<String, Object> as(String user, String password) {
        var settings = new HashMap<>(anonymous());
        settings.put("security.protocol", "SASL_PLAINTEXT");
        settings.put("sasl.mechanism", "SCRAM-SHA-512");
        settings.put("sasl.jaas.config", login("scram.Scram", user, password));
        return settings;
    }

    /** Settings of the provisioning. */
    public Map<String, Object> asDeployer() {
        return Map.of(
                "bootstrap.servers",
                "localhost:" + deployer,
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "PLAIN",
                "sasl.jaas.config",
                login("plain.Plain", "deployer", SECRET_OF_DEPLOYER));
    }

    /** Settings of a client that says nothing about itself, and does not wait long for an answer. */
    public Map<String, Object> anonymous() {
        return Map.of("bootstrap.servers", "localhost:" + services);
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static String login(String module, String user, String password) {
        return "org.apache.kafka.common.security.%sLoginModule required username=\"%s\" password=\"%s\";"
                .formatted(module, user, password);
    }

    private Properties settings(Path log, int controller) throws IOException {
        var settings = new Properties();
        settings.load(new StringReader(Files.readString(SETTINGS)
                .replace("${env:BROKER_PASSWORD}", SECRET_OF_BROKER)
                .replace("${env:DEPLOYER_PASSWORD}", SECRET_OF_DEPLOYER)));
        String outside = "SERVICES://localhost:%d,DEPLOYER://localhost:%d".formatted(services, deployer);
        settings.put("listeners", outside + ",CONTROLLER://localhost:" + controller);
        settings.put("advertised.listeners", outside);
        settings.put("controller.quorum.voters", "1@localhost:" + controller);
        settings.put("log.dirs", log.toString());
        settings.put("offsets.topic.num.partitions", "1");
        settings.put("transaction.state.log.num.partitions", "1");
        return settings;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
