package de.verzahnt.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.verzahnt.contract.DeadLetterHeaders;
import de.verzahnt.contract.Topics;
import de.verzahnt.deadletters.Cluster;
import de.verzahnt.deadletters.DeadLetterCommand;
import de.verzahnt.local.LocalHub;
import de.verzahnt.local.Part;
import de.verzahnt.systemtests.TestHub;
import de.verzahnt.systemtests.way.Traveller;
import de.verzahnt.systemtests.way.Way;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is poison and who meets it stands in {@code faults/poison.yaml}. */
class PoisonIT {

    private static final Path RESOURCES = Path.of("src/test/resources/faults");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Poison TABLE = Poison.table(RESOURCES.resolve("poison.yaml"));
    private static final List<Sent> SENT = new ArrayList<>();
    private static final Map<String, List<ConsumerRecord<String, byte[]>>> LETTERS = new HashMap<>();
    private static LocalHub hub;
    private static SchemaRegistryClient registry;

    private record Sent(Poison.Kind kind, RecordMetadata place, byte[] bytes) {

        boolean isSourceOf(ConsumerRecord<String, byte[]> letter) {
            return place.topic().equals(header(letter, DeadLetterHeaders.TOPIC))
                    && String.valueOf(place.partition()).equals(header(letter, DeadLetterHeaders.PARTITION))
                    && String.valueOf(place.offset()).equals(header(letter, DeadLetterHeaders.OFFSET));
        }
    }

    @BeforeAll
    static void poisonEverything() throws Exception {
        hub = TestHub.running();
        registry = new CachedSchemaRegistryClient(hub.registryUrl(), 100);
        List<String> topics = TABLE.readers().values().stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
        Map<String, Object> settings = Map.of("bootstrap.servers", hub.bootstrapServers(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (String topic : topics) {
                for (Poison.Kind kind : TABLE.poisons()) {
                    byte[] bytes = kind.of(topic, registry);
                    var record =
                            new ProducerRecord<>(topic, "poison/" + kind.name().replace(' ', '-'), bytes);
                    SENT.add(new Sent(kind, producer.send(record).get(), bytes));
                }
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> everyReaderPutsAwayEveryPoisonOfEveryTopicAndSaysWhy() {
        return TABLE.readers().entrySet().stream().flatMap(reader -> reader.getValue().stream()
                .flatMap(topic ->
                        SENT.stream().filter(sent -> sent.place().topic().equals(topic)))
                .map(sent -> DynamicTest.dynamicTest(
                        reader.getKey() + ", " + sent.place().topic() + ": "
                                + sent.kind().name(),
                        () -> isPutAway(reader.getKey(), sent))));
    }

    @Test
    void theStreamGoesOnBehindEveryPoison() {
        new Traveller(TestHub::addressOf, TestHub::tokenOf).walk(Way.read(RESOURCES.resolve("behind-the-poison.yaml")));

        List.of(Part.AGENCY_ACTIVITIES, Part.KI_PROJECTS)
                .forEach(gateway ->
                        await(gateway.id()).atMost(PATIENCE).until(() -> knows(gateway, "behind-the-poison")));
    }

    @Test
    void anOperatorListsShowsAndPutsBackALetter() {
        Sent sent = SENT.stream()
                .filter(one -> one.place().topic().equals(Topics.DECISION.name()))
                .filter(one -> one.kind().reason().startsWith("key:"))
                .findFirst()
                .orElseThrow();
        String id = awaitedId("overlap-detector", sent);

        assertThat(said("list")).contains(id).contains(sent.kind().reason());
        assertThat(said("show", id)).contains("DecisionRecorded").contains("00000000    00");
        assertThat(said("replay", id)).contains("again");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(new Log(hub).records(Topics.DECISION.name()))
                .anyMatch(record -> id.equals(header(record, DeadLetterHeaders.REPLAY_OF))
                        && java.util.Arrays.equals(record.value(), sent.bytes())));
    }

    @Test
    void whatNobodyCanReadIsPutBackOnlyByForce() {
        Sent sent = SENT.stream()
                .filter(one -> one.place().topic().equals(Topics.DECISION.name()))
                .findFirst()
                .orElseThrow();
        String id = awaitedId("role-clarity-dashboard", sent);

        assertThat(said("replay", id)).contains("is not put back").contains("--force");
        assertThat(said("replay", id, "--force")).contains("again");
    }

    private static void isPutAway(String service, Sent sent) {
        var letter = awaited(service, sent);
        assertThat(letter.value()).isEqualTo(sent.bytes());
        assertThat(header(letter, DeadLetterHeaders.REASON))
                .startsWith(sent.kind().reason());
        if (sent.kind().schemaId() != null) {
            assertThat(header(letter, DeadLetterHeaders.SCHEMA_ID))
                    .isEqualTo(sent.kind().schemaId().toString());
        }
    }

    private static ConsumerRecord<String, byte[]> awaited(String service, Sent sent) {
        return await(service)
                .atMost(PATIENCE)
                .until(() -> letter(service, sent), Optional::isPresent)
                .orElseThrow();
    }

    /** Looks at what was read before, and reads again only when it is not among it. */
    private static Optional<ConsumerRecord<String, byte[]>> letter(String service, Sent sent) {
        List<ConsumerRecord<String, byte[]>> known = LETTERS.getOrDefault(service, List.of());
        if (known.stream().noneMatch(sent::isSourceOf)) {
            known = new Log(hub).records(Topics.deadLetters(service));
            LETTERS.put(service, known);
        }
        return known.stream().filter(sent::isSourceOf).findFirst();
    }

    private static String awaitedId(String service, Sent sent) {
        var letter = awaited(service, sent);
        return service + "/" + letter.partition() + "/" + letter.offset();
    }

    private static String said(String... arguments) {
        var text = new ByteArrayOutputStream();
        var cluster = new Cluster(Map.of("bootstrap.servers", hub.bootstrapServers()), registry);
        new DeadLetterCommand(() -> cluster, new PrintStream(text, true, StandardCharsets.UTF_8))
                .run(List.of(arguments));
        return text.toString(StandardCharsets.UTF_8);
    }

    private static boolean knows(Part gateway, String organisation) throws SQLException {
        String url = hub.jdbcUrl(gateway);
        String role = url.substring(url.lastIndexOf('/') + 1);
        try (var database = DriverManager.getConnection(url, role, hub.databasePassword(gateway));
                var rows = database.createStatement()
                        .executeQuery("SELECT 1 FROM known_organisation WHERE id = '%s'".formatted(organisation))) {
            return rows.next();
        }
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
