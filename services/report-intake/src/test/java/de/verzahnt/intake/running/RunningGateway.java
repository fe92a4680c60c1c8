package de.verzahnt.intake.running;

import de.verzahnt.contract.Topic;
import de.verzahnt.contract.Topics;
import de.verzahnt.starter.kafka.AvroSerdes;
import de.verzahnt.starter.sample.TestPostgres;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kafka.server.BrokerServer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** A service on a real PostgreSQL and a real Kafka; only the registry stands in memory. */
public final class RunningGateway implements AutoCloseable {
    private final EmbeddedPostgres postgres = TestPostgres.start();
    private final EmbeddedKafkaKraftBroker kafka = new EmbeddedKafkaKraftBroker(
            1, Topics.PARTITIONS, Topics.all().stream().map(Topic::name).toArray(String[]::new));
    private final Supplier<ConfigurableApplicationContext> start;
    private ConfigurableApplicationContext service;
    private final AvroSerdes serdes;

    /** Starts it on an empty log. */
    public RunningGateway(Class<?> application) {
        this(application, log -> {});
    }

    /** Starts it on a log that others have filled. */
    public RunningGateway(Class<?> application, Consumer<Log> filling) {
        String registry = "mock://" + application.getSimpleName();
        serdes = AvroSerdes.against(registry);
        kafka.afterPropertiesSet();
        filling.accept(this::publish);
        start = () -> started(application, registry);
        service = start.get();
    }

    private ConfigurableApplicationContext started(Class<?> application, String registry) {
        return new SpringApplicationBuilder(application, TestAccounts.class)
                .bannerMode(Banner.Mode.OFF)
                .run(
                        "--server.port=0",
                        "--management.endpoint.health.show-details=always",
                        "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                        "--spring.datasource.username=postgres",
                        "--spring.kafka.bootstrap-servers=" + kafka.getBrokersAsString(),
                        "--verzahnt.schema-registry.url=" + registry,
                        "--verzahnt.schema-registry.auto-register=true");
    }

    /** Takes states as another service would publish them. */
    public interface Log {
        <V extends SpecificRecord> void publish(Topic<V> topic, V value);
    }

    /** Requests to the service. */
    public Client client() {
        return new Client(service.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    /** Publishes a state as another service would. */
    public <V extends SpecificRecord> void publish(Topic<V> topic, V value) {
        try (var producer = new KafkaProducer<String, SpecificRecord>(
                Map.of("bootstrap.servers", kafka.getBrokersAsString()),
                new StringSerializer(),
                serdes.valueSerializer())) {
            producer.send(new ProducerRecord<>(topic.name(), topic.keyOf(value), value));
        }
    }

    /** Ends all its connections to the database at once, in the middle of whatever it does: as when it is killed. */
    public void isCutOff() {
        inDatabase("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
    }

    /** What was confirmed today was confirmed so many days ago. */
    public void daysGoBy(int days) {
        inDatabase("UPDATE offering SET confirmed_at = confirmed_at - interval '" + days
                + " days', told_at = told_at - interval '" + days + " days'");
    }

    private void inDatabase(String sql) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException("PostgreSQL: no answer (expected: one)", failure);
        }
    }

    /** Ends the service and starts it anew on what database and log hold. */
    public void restarts() {
        service.close();
        service = start.get();
    }

    /** Stops the broker; its data stay. */
    public void kafkaGoesAway() {
        for (BrokerServer broker : brokers()) {
            broker.shutdown();
            broker.awaitShutdown();
        }
    }

    /** Starts the broker again. */
    public void kafkaComesBack() {
        brokers().forEach(BrokerServer::startup);
    }

    private Collection<BrokerServer> brokers() {
        return Objects.requireNonNull(kafka.getCluster()).brokers().values();
    }

    /** All values that stand in the topic now. */
    public <T extends SpecificRecord> List<T> all(Topic<T> topic) {
        return read(topic).stream().map(ConsumerRecord::value).toList();
    }

    /** All events of one key that stand in the topic now, oldest first. */
    public <T extends SpecificRecord> List<ConsumerRecord<String, T>> events(Topic<T> topic, String key) {
        return read(topic).stream().filter(event -> event.key().equals(key)).toList();
    }

    private <T extends SpecificRecord> List<ConsumerRecord<String, T>> read(Topic<T> topic) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                kafka.getBrokersAsString(),
                "auto.offset.reset",
                "earliest",
                "group.id",
                "test-" + System.nanoTime());
        try (var consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), serdes.valueDeserializer(topic.type()))) {
            var partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(p -> new TopicPartition(p.topic(), p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, T>> found = new ArrayList<>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
            return found;
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
        kafka.destroy();
        postgres.close();
    }
}
