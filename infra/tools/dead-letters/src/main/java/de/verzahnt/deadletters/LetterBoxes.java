package de.verzahnt.deadletters;

import de.verzahnt.contract.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads the dead letters of all services, without a group: looking leaves no trace. */
final class LetterBoxes {

    private static final Duration POLL = Duration.ofMillis(200);

    private final Map<String, Object> settings;

    LetterBoxes(Map<String, Object> client) {
        settings = new HashMap<>(client);
        settings.put("isolation.level", "read_committed");
        settings.put("enable.auto.commit", false);
        settings.put("allow.auto.create.topics", false);
        settings.put("default.api.timeout.ms", 15_000);
    }

    /** All letters, oldest first. */
    List<Letter> all() {
        List<Letter> letters = new ArrayList<>();
        try (var consumer = consumer()) {
            var topics = consumer.listTopics();
            for (String service : Topics.DEAD_LETTER_OWNERS) {
                Collection<PartitionInfo> partitions = topics.getOrDefault(Topics.deadLetters(service), List.of());
                for (PartitionInfo partition : partitions) {
                    var place = new TopicPartition(partition.topic(), partition.partition());
                    read(consumer, place, 0, found -> letters.add(letter(service, found)));
                }
            }
        }
        letters.sort(Comparator.comparing(Letter::putAwayAt).thenComparing(l -> l.id().toString()));
        return letters;
    }

    Optional<Letter> find(LetterId id) {
        List<Letter> found = new ArrayList<>();
        try (var consumer = consumer()) {
            read(consumer, id.place(), id.offset(), record -> {
                if (record.offset() == id.offset()) {
                    found.add(new Letter(id, record));
                }
            });
        }
        return found.stream().findFirst();
    }

    /** Whether the source topic holds a later record of the letter's key. */
    boolean isOvertaken(Letter letter) {
        List<Long> later = new ArrayList<>();
        try (var consumer = consumer()) {
            read(consumer, letter.source(), letter.sourceOffset() + 1, record -> {
                if (Arrays.equals(record.key(), letter.record().key())) {
                    later.add(record.offset());
                }
            });
        }
        return !later.isEmpty();
    }

    private static Letter letter(String service, ConsumerRecord<byte[], byte[]> record) {
        return new Letter(new LetterId(service, record.partition(), record.offset()), record);
    }

    private static void read(
            KafkaConsumer<byte[], byte[]> consumer,
            TopicPartition place,
            long from,
            Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        consumer.assign(List.of(place));
        long end = consumer.endOffsets(List.of(place)).getOrDefault(place, 0L);
        long begin = consumer.beginningOffsets(List.of(place)).getOrDefault(place, 0L);
        consumer.seek(place, Math.max(begin, from));
        while (consumer.position(place) < end) {
            consumer.poll(POLL).forEach(reader);
        }
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
