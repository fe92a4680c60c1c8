package de.verzahnt.detector;

import static org.apache.kafka.clients.producer.ProducerConfig.BATCH_SIZE_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.COMPRESSION_TYPE_CONFIG;
import static org.apache.kafka.streams.StreamsConfig.APPLICATION_ID_CONFIG;
import static org.apache.kafka.streams.StreamsConfig.BOOTSTRAP_SERVERS_CONFIG;
import static org.apache.kafka.streams.StreamsConfig.COMMIT_INTERVAL_MS_CONFIG;
import static org.apache.kafka.streams.StreamsConfig.DEFAULT_KEY_SERDE_CLASS_CONFIG;
import static org.apache.kafka.streams.StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG;
import static org.apache.kafka.streams.StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG;
import static org.apache.kafka.streams.StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG;
import static org.apache.kafka.streams.StreamsConfig.EXACTLY_ONCE_V2;
import static org.apache.kafka.streams.StreamsConfig.GROUP_PROTOCOL_CONFIG;
import static org.apache.kafka.streams.StreamsConfig.NUM_STREAM_THREADS_CONFIG;
import static org.apache.kafka.streams.StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG;
import static org.apache.kafka.streams.StreamsConfig.PROCESSING_GUARANTEE_CONFIG;
import static org.apache.kafka.streams.StreamsConfig.PROCESSOR_WRAPPER_CLASS_CONFIG;
import static org.apache.kafka.streams.StreamsConfig.REPLICATION_FACTOR_CONFIG;
import static org.apache.kafka.streams.StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG;
import static org.apache.kafka.streams.StreamsConfig.STATE_DIR_CONFIG;
import static org.apache.kafka.streams.StreamsConfig.consumerPrefix;
import static org.apache.kafka.streams.StreamsConfig.producerPrefix;

import de.verzahnt.contract.Topics;
import de.verzahnt.detector.streams.RefusedRecords;
import de.verzahnt.detector.streams.UnreadableRecords;
import de.verzahnt.detector.tracing.CarriedCause;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.serialization.Serdes;

/** Settings of Kafka Streams. */
final class StreamsSettings {

    /** Names the group, the internal topics and the transactions; a new one reads everything again. */
    static final String APPLICATION_ID = "vz.overlap-detector.v1";

    private static final int CACHE_BYTES = 8 << 20;

    private static final int BATCH_BYTES = 64 << 10;

    private StreamsSettings() {}

    static Properties of(DetectorProperties detector, String bootstrapServers, Map<String, Object> security) {
        Properties all = new Properties();
        all.putAll(security);
        all.put(APPLICATION_ID_CONFIG, APPLICATION_ID);
        all.put(BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        all.put(STATE_DIR_CONFIG, detector.stateDir().toAbsolutePath().toString());
        all.put(NUM_STREAM_THREADS_CONFIG, detector.processingThreads());
        all.put(COMMIT_INTERVAL_MS_CONFIG, detector.commitInterval().toMillis());
        all.put(PROCESSING_GUARANTEE_CONFIG, EXACTLY_ONCE_V2);
        all.put(GROUP_PROTOCOL_CONFIG, "streams");
        all.put(ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        all.put(DEFAULT_KEY_SERDE_CLASS_CONFIG, Serdes.StringSerde.class);
        all.put(DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, UnreadableRecords.class);
        all.put(PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, RefusedRecords.class);
        all.put(ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG, Topics.deadLetters("overlap-detector"));
        all.put(PROCESSOR_WRAPPER_CLASS_CONFIG, CarriedCause.class);
        // For the files of cases only (DetectionTopology): several findings change one. Before the tables a cache would
        // hold results back until the next commit.
        all.put(STATESTORE_CACHE_MAX_BYTES_CONFIG, CACHE_BYTES);
        // The same texts, headers and names stand in record after record. In plain Java, unlike zstd: readers of cases
        // run where nothing unpacked may be executed (ADR 32).
        all.put(producerPrefix(COMPRESSION_TYPE_CONFIG), "gzip");
        all.put(producerPrefix(BATCH_SIZE_CONFIG), BATCH_BYTES);
        // Broker's default: three copies in production, one on one machine.
        all.put(REPLICATION_FACTOR_CONFIG, -1);
        all.put(consumerPrefix("auto.offset.reset"), "earliest");
        return all;
    }
}
