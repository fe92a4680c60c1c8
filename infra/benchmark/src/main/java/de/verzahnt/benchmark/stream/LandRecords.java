package de.verzahnt.benchmark.stream;

import de.verzahnt.benchmark.land.Land;
import de.verzahnt.contract.Topic;
import de.verzahnt.contract.Topics;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.Provider;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The offerings of an invented Land and the organisations that run them, as the gateways and the register publish them. */
final class LandRecords {
    private static final long SEED = 7;
    /** Long before the run, so that the same records are sent every time. */
    private static final Instant AT = Instant.parse("2026-03-01T08:00:00Z");

    private final List<Offering> offerings;
    private final Map<String, Provider> organisations = new TreeMap<>();

    /** So many offerings over all Kreise, in mixed order. */
    LandRecords(Path repository, int count) {
        offerings = new ArrayList<>(new Land(ReferenceData.load(), repository)
                .offerings(count, SEED).values().stream()
                        .flatMap(Collection::stream)
                        .toList());
        Collections.shuffle(offerings, new Random(SEED));
        offerings.forEach(one -> organisations.put(one.provider().organisationId(), one.provider()));
    }

    int offerings() {
        return offerings.size();
    }

    int organisations() {
        return organisations.size();
    }

    /** Organisations first, then all offerings, as fast as the broker takes them. */
    void send(String bootstrapServers, String registryUrl) {
        try (var avro = new KafkaAvroSerializer();
                var producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", bootstrapServers, "linger.ms", 20),
                        new StringSerializer(),
                        new ByteArraySerializer())) {
            avro.configure(Map.of("schema.registry.url", registryUrl, "auto.register.schemas", false), false);
            Events events = new Events(AT);
            organisations.values().forEach(one -> producer.send(record(avro, Topics.ORGANISATION, events.of(one))));
            for (Offering one : offerings) {
                producer.send(
                        Events.isPublic(one)
                                ? record(avro, Topics.KI_PROJECT, events.project(one))
                                : record(avro, Topics.AGENCY_ACTIVITY, events.activity(one)));
            }
            producer.flush();
        }
    }

    /** With the headers an outbox gives it: they travel along on the whole way. */
    private static <V extends SpecificRecord> ProducerRecord<String, byte[]> record(
            KafkaAvroSerializer avro, Topic<V> topic, V value) {
        String key = topic.keyOf(value);
        var record =
                new ProducerRecord<>(topic.name(), null, AT.toEpochMilli(), key, avro.serialize(topic.name(), value));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        key + "/1",
                        "ce_source",
                        "/verzahnt/benchmark",
                        "ce_type",
                        topic.name(),
                        "ce_time",
                        AT.toString(),
                        "content-type",
                        "application/avro")
                .forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return record;
    }
}
