package de.verzahnt.dashboard.readmodel;

import com.zaxxer.hikari.HikariDataSource;
import de.verzahnt.contract.Topic;
import de.verzahnt.contract.Topics;
import de.verzahnt.dashboard.sample.AachenSample;
import de.verzahnt.dashboard.sample.SampleEvent;
import de.verzahnt.events.Organisation;
import de.verzahnt.starter.kafka.AvroSerdes;
import de.verzahnt.starter.sample.TestPostgres;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** A real broker and a real PostgreSQL that a test plays on. */
final class Stage implements AutoCloseable {

    static final String DEAD_LETTERS = Topics.deadLetters("role-clarity-dashboard");

    final EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 2, topics());
    private final EmbeddedPostgres postgres = TestPostgres.start();
    private final KafkaProducer<String, byte[]> producer;
    private final Serializer<SpecificRecord> values =
            AvroSerdes.against(Instance.REGISTRY).valueSerializer();
    private int databases;

    Stage() throws IOException {
        broker.afterPropertiesSet();
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka(), "acks", "all"), new StringSerializer(), new ByteArraySerializer());
    }

    String kafka() {
        return broker.getBrokersAsString();
    }

    /** A new database with the tables of the read model. */
    HikariDataSource database() throws SQLException {
        String name = "dashboard_" + ++databases;
        JdbcClient.create(postgres.getPostgresDatabase())
                .sql("CREATE DATABASE " + name)
                .update();
        HikariDataSource pool = pool(name);
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/migration/dashboard")
                .load()
                .migrate();
        return pool;
    }

    /** One more pool on the database made last, as another instance has. */
    HikariDataSource samePoolAgain() {
        return pool("dashboard_" + databases);
    }

    void publish(Topic<?> topic, String key, SpecificRecord value) {
        publishBytes(topic.name(), key, values.serialize(topic.name(), value));
    }

    void publish(List<SampleEvent> events) {
        events.forEach(event -> publish(event.topic(), event.key(), event.value()));
        producer.flush();
    }

    void publishBytes(String topic, String key, byte[] value) {
        producer.send(new ProducerRecord<>(topic, key, value));
        producer.flush();
    }

    static Organisation organisation(String id) {
        SpecificRecord any = AachenSample.events().stream()
                .filter(event -> event.topic().equals(Topics.ORGANISATION))
                .findFirst()
                .orElseThrow()
                .value();
        return Organisation.newBuilder((Organisation) any).setOrganisationId(id).build();
    }

    static byte[] garbage() {
        return "no avro at all".getBytes(StandardCharsets.UTF_8);
    }

    private HikariDataSource pool(String name) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(postgres.getJdbcUrl("postgres", name));
        pool.setMaximumPoolSize(5);
        pool.setConnectionTimeout(2000);
        return pool;
    }

    static JdbcClient jdbc(DataSource database) {
        return JdbcClient.create(database);
    }

    private static String[] topics() {
        return Stream.concat(Topics.all().stream().map(Topic::name), Stream.of(DEAD_LETTERS))
                .toArray(String[]::new);
    }

    @Override
    public void close() throws IOException {
        producer.close();
        broker.destroy();
        postgres.close();
    }
}
