package de.verzahnt.dashboard.readmodel;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import de.verzahnt.contract.Topics;
import de.verzahnt.dashboard.sample.AachenSample;
import de.verzahnt.dashboard.sample.SampleEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

class DeadLettersIT {

    private static final SampleEvent ORGANISATION = AachenSample.events().get(0);
    private static final SampleEvent ACTIVITY = AachenSample.events().stream()
            .filter(event -> event.topic().equals(Topics.AGENCY_ACTIVITY))
            .findFirst()
            .orElseThrow();

    @Test
    void whatNobodyCanReadOrApplyGoesToTheDeadLettersAndTheRestGoesOn() throws Exception {
        try (Stage stage = new Stage();
                HikariDataSource database = stage.database();
                Instance instance = Instance.start(database, stage.kafka(), new AtomicInteger(), 500)) {
            publishThreeBadAmongGood(stage);

            tellWhatTheyAreAndWhy(letters(stage, 3));

            await().atMost(60, SECONDS).untilAsserted(() -> assertThat(Stage.jdbc(database)
                            .sql("SELECT key FROM tally WHERE n = 1 ORDER BY key")
                            .query(String.class)
                            .list())
                    .containsExactly("after", "before"));
            assertThat(instance.health()).contains("READING");
        }
    }

    private static void publishThreeBadAmongGood(Stage stage) {
        stage.publish(Topics.ORGANISATION, "before", Stage.organisation("before"));
        stage.publishBytes(Topics.ORGANISATION.name(), "garbage", Stage.garbage());
        stage.publish(Topics.ORGANISATION, "another-record", ACTIVITY.value());
        stage.publish(Topics.ORGANISATION, Tally.POISON, Stage.organisation(Tally.POISON));
        stage.publish(Topics.ORGANISATION, "after", Stage.organisation("after"));
    }

    private static void tellWhatTheyAreAndWhy(List<ConsumerRecord<String, byte[]>> letters) {
        assertThat(letters)
                .extracting(ConsumerRecord::key)
                .containsExactlyInAnyOrder("garbage", "another-record", Tally.POISON);
        ConsumerRecord<String, byte[]> garbage = letter(letters, "garbage");
        assertThat(garbage.value()).isEqualTo(Stage.garbage());
        assertThat(header(garbage, "topic")).isEqualTo(Topics.ORGANISATION.name());
        assertThat(header(garbage, "exception")).contains("SerializationException");
        assertThat(header(letter(letters, "another-record"), "message")).contains("AgencyActivity (expected:");
        assertThat(header(letter(letters, Tally.POISON), "message")).startsWith("value: cannot be read or kept");
    }

    private static List<ConsumerRecord<String, byte[]>> letters(Stage stage, int expected) {
        List<ConsumerRecord<String, byte[]>> letters = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", stage.kafka(), "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.assign(consumer.partitionsFor(Stage.DEAD_LETTERS).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList());
            consumer.seekToBeginning(consumer.assignment());
            await().atMost(60, SECONDS).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(letters::add);
                return letters.size() >= expected;
            });
        }
        return letters;
    }

    private static ConsumerRecord<String, byte[]> letter(List<ConsumerRecord<String, byte[]>> letters, String key) {
        return letters.stream()
                .filter(letter -> key.equals(letter.key()))
                .findFirst()
                .orElseThrow();
    }

    private static String header(ConsumerRecord<String, byte[]> letter, String name) {
        return new String(
                letter.headers().lastHeader("__streams.errors." + name).value(), StandardCharsets.UTF_8);
    }
}
