package de.verzahnt.notifier.running;

import de.verzahnt.contract.Topic;
import de.verzahnt.contract.Topics;
import de.verzahnt.events.NoticeDelivery;
import de.verzahnt.events.OverlapCase;
import de.verzahnt.events.ReminderDelivery;
import de.verzahnt.events.ReminderLink;
import de.verzahnt.events.UnsubscribeLink;
import de.verzahnt.notifier.AlertNotifier;
import de.verzahnt.starter.kafka.AvroSerdes;
import de.verzahnt.starter.sample.TestPostgres;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** A real broker, a real PostgreSQL and a real mail server, and as many notifiers on them as a test wants. */
public final class Hub implements AutoCloseable {

    private static final String REGISTRY = "mock://notifier-it";
    private static final String GROUP = "vz.alert-notifier.v1";
    private static final List<String> QUICK = List.of(
            "--verzahnt.outbox.poll=100ms",
            "--verzahnt.notices.quiet=300ms",
            "--verzahnt.notices.patience=2s",
            "--verzahnt.notices.day-watch=100ms",
            "--verzahnt.mail.poll=50ms",
            "--verzahnt.mail.first-retry=200ms",
            "--verzahnt.mail.first-away=100ms",
            "--verzahnt.mail.longest-away=300ms",
            "--verzahnt.dashboard.url=https://hub.example/");

    public final MailServer mails = new MailServer();
    private final EmbeddedKafkaKraftBroker kafka = new EmbeddedKafkaKraftBroker(
            1,
            2,
            Stream.concat(Topics.all().stream().map(Topic::name), Stream.of(Topics.deadLetters("alert-notifier")))
                    .toArray(String[]::new));
    private final EmbeddedPostgres postgres = TestPostgres.start();
    private final AvroSerdes serdes = AvroSerdes.against(REGISTRY);
    private final KafkaProducer<String, SpecificRecord> producer;

    public Hub() throws IOException {
        kafka.afterPropertiesSet();
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers()), new StringSerializer(), serdes.valueSerializer());
        mails.up();
    }

    /** One more notifier; these settings come on top. */
    public ConfigurableApplicationContext notifier(Clock clock, String database, String... settings) {
        List<String> all = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", database),
                "--spring.datasource.username=postgres",
                "--spring.datasource.hikari.maximum-pool-size=4",
                "--spring.kafka.bootstrap-servers=" + brokers(),
                "--spring.mail.port=" + mails.port(),
                "--spring.mail.properties[mail.smtp.timeout]=1500",
                "--verzahnt.schema-registry.url=" + REGISTRY,
                "--verzahnt.schema-registry.auto-register=true"));
        all.addAll(QUICK);
        all.addAll(List.of(settings));
        return new SpringApplicationBuilder(AlertNotifier.class)
                .bannerMode(Banner.Mode.OFF)
                .initializers(context ->
                        ((GenericApplicationContext) context).registerBean("clock", Clock.class, () -> clock))
                .run(all.toArray(String[]::new));
    }

    /** An organisation with a mailbox of its name and an offering of the same id. */
    public void provider(String id) {
        publish(Topics.ORGANISATION, Say.organisation(id, mailbox(id), 1));
        publish(Topics.AGENCY_ACTIVITY, Say.activity(id, id, "Café " + id));
    }

    public static String mailbox(String organisation) {
        return "kontakt@" + organisation + ".example";
    }

    /** A state that a report of its own brought about. */
    public void publish(OverlapCase state) {
        publish(state.getCaseId() + "/" + state.getRevision(), state);
    }

    /** A state that this report brought about. */
    public void publish(String report, OverlapCase state) {
        var record = new ProducerRecord<String, SpecificRecord>(Topics.OVERLAP_CASE.name(), state.getCaseId(), state);
        record.headers()
                .add(
                        "traceparent",
                        "00-%s-b7ad6b7169203331-01"
                                .formatted(UUID.nameUUIDFromBytes(report.getBytes(StandardCharsets.UTF_8))
                                        .toString()
                                        .replace("-", ""))
                                .getBytes(StandardCharsets.US_ASCII));
        producer.send(record);
        producer.flush();
    }

    public <V extends SpecificRecord> void publish(Topic<V> topic, V value) {
        producer.send(new ProducerRecord<>(topic.name(), topic.keyOf(value), value));
        producer.flush();
    }

    /** All that was told of deliveries of this case, as it comes out of the notifier's database and Kafka. */
    public List<NoticeDelivery> told(String caseId) {
        return TopicReading.all(brokers(), Topics.NOTICE, serdes).stream()
                .filter(state -> state.getCaseId().equals(caseId))
                .toList();
    }

    /** All links that were written into mails. */
    public List<ReminderLink> links() {
        return TopicReading.all(brokers(), Topics.REMINDER_LINK, serdes);
    }

    /** By what the links are known that turn off news of an area. */
    public List<UnsubscribeLink> unsubscribeLinks() {
        return TopicReading.all(brokers(), Topics.UNSUBSCRIBE_LINK, serdes);
    }

    /** Where the mail of this reminder stood, oldest first, as it comes out of the notifier's database and Kafka. */
    public List<ReminderDelivery> toldOfReminder(String reminderId) {
        return TopicReading.all(brokers(), Topics.REMINDER_DELIVERY, serdes).stream()
                .filter(state -> state.getReminderId().equals(reminderId))
                .toList();
    }

    /** Ends all connections to the database, as if its machine had died. */
    public void cutTheDatabaseOff() {
        database("template1")
                .sql("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
                        + " WHERE datname = 'postgres' AND pid <> pg_backend_pid()")
                .query(Long.class)
                .single();
    }

    /** The whole log will be read again. */
    public void rewind() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", brokers()))) {
            admin.deleteConsumerGroups(List.of(GROUP)).all().get();
        }
    }

    /** A database with nothing in it. */
    public String emptyDatabase(String name) {
        database("postgres").sql("CREATE DATABASE " + name).update();
        return name;
    }

    public JdbcClient database(String name) {
        return JdbcClient.create(postgres.getDatabase("postgres", name));
    }

    private String brokers() {
        return kafka.getBrokersAsString();
    }

    @Override
    public void close() throws IOException {
        mails.close();
        producer.close();
        kafka.destroy();
        postgres.close();
    }
}
