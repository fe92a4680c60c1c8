package de.verzahnt.dashboard.readmodel;

import de.verzahnt.starter.deadletter.TopicRecords;
import de.verzahnt.starter.kafka.AvroSerdes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.stereotype.Component;

/** Turns bytes into values of the contract; a registry that is away is no verdict about the bytes. */
@Component
class RecordReader {

    private final Map<String, TopicRecords<?>> topics;

    RecordReader(AvroSerdes serdes, List<Projection<?>> projections) {
        this.topics = projections.stream()
                .map(Projection::topic)
                .distinct()
                .collect(Collectors.toMap(topic -> topic.name(), topic -> new TopicRecords<>(topic, serdes)));
    }

    Reading read(ConsumerRecord<byte[], byte[]> original) {
        try {
            var record = Objects.requireNonNull(topics.get(original.topic())).read(original);
            return new Reading.Readable(original, record.key(), record.value());
        } catch (RuntimeException e) {
            if (Failures.passes(e)) {
                throw e;
            }
            return new Reading.Unreadable(original, e);
        }
    }
}
