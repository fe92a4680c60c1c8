package de.verzahnt.dashboard.readmodel;

import de.verzahnt.starter.deadletter.ContractRules;
import de.verzahnt.starter.deadletter.UnfitRecord;
import de.verzahnt.starter.kafka.AvroSerdes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns bytes into values of the contract; a registry that is away is no verdict about the bytes. */
@Component
class RecordReader {

    private final Deserializer<SpecificRecord> values;
    private final Map<String, String> expected;

    RecordReader(AvroSerdes serdes, List<Projection> projections) {
        this.values = serdes.valueDeserializer(SpecificRecord.class);
        this.expected = projections.stream()
                .map(Projection::topic)
                .distinct()
                .collect(Collectors.toMap(
                        topic -> topic.name(), topic -> topic.value().getFullName()));
    }

    Reading read(ConsumerRecord<byte[], byte[]> original) {
        try {
            if (original.key() == null) {
                throw new UnfitRecord("key: none (expected: the id of the value)");
            }
            String key = new String(original.key(), StandardCharsets.UTF_8);
            SpecificRecord value = value(original);
            ContractRules.check(key, value);
            return new Reading.Readable(original, key, value);
        } catch (RuntimeException e) {
            if (Failures.passes(e)) {
                throw e;
            }
            return new Reading.Unreadable(original, e);
        }
    }

    private @Nullable SpecificRecord value(ConsumerRecord<byte[], byte[]> original) {
        byte[] bytes = original.value();
        if (bytes == null) {
            return null;
        }
        SpecificRecord value = values.deserialize(original.topic(), bytes);
        String found = value.getSchema().getFullName();
        if (!found.equals(expected.get(original.topic()))) {
            throw new UnfitRecord("record: " + found + " (expected: " + expected.get(original.topic()) + ")");
        }
        return value;
    }
}
