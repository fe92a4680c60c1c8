package de.verzahnt.benchmark.stream;

import static org.apache.kafka.streams.StreamsConfig.APPLICATION_ID_CONFIG;
import static org.apache.kafka.streams.StreamsConfig.BOOTSTRAP_SERVERS_CONFIG;
import static org.apache.kafka.streams.StreamsConfig.COMMIT_INTERVAL_MS_CONFIG;
import static org.apache.kafka.streams.StreamsConfig.EXACTLY_ONCE_V2;
import static org.apache.kafka.streams.StreamsConfig.GROUP_PROTOCOL_CONFIG;
import static org.apache.kafka.streams.StreamsConfig.NUM_STREAM_THREADS_CONFIG;
import static org.apache.kafka.streams.StreamsConfig.PROCESSING_GUARANTEE_CONFIG;
import static org.apache.kafka.streams.StreamsConfig.REPLICATION_FACTOR_CONFIG;
import static org.apache.kafka.streams.StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG;
import static org.apache.kafka.streams.StreamsConfig.STATE_DIR_CONFIG;
import static org.apache.kafka.streams.StreamsConfig.consumerPrefix;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.streams.KafkaStreams;

/**
 * A process that reads what the detector reads and writes it again, with its settings: {@code <bootstrap servers>
 * <registry> <state folder> <threads> <commit interval, ms> <hops> <stores>}. Says {@link #RUNS} when it does.
 */
public final class PassThrough {

    /** Name of its group, and what its output topics begin with. */
    static final String NAME = "pass-through";

    static final String RUNS = "runs";

    private PassThrough() {}

    /** Passes through until it is ended. */
    public static void main(String[] args) throws InterruptedException {
        var topology = new PassThroughTopology(args[1], Integer.parseInt(args[5]), Integer.parseInt(args[6]));
        var streams = new KafkaStreams(topology.build(), settings(args));
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        streams.setStateListener((now, before) -> {
            if (now == KafkaStreams.State.RUNNING) {
                out.println(RUNS);
            }
        });
        streams.start();
        new CountDownLatch(1).await();
    }

    private static Properties settings(String... args) {
        var settings = new Properties();
        settings.put(APPLICATION_ID_CONFIG, NAME);
        settings.put(BOOTSTRAP_SERVERS_CONFIG, args[0]);
        settings.put(STATE_DIR_CONFIG, args[2]);
        settings.put(NUM_STREAM_THREADS_CONFIG, args[3]);
        settings.put(COMMIT_INTERVAL_MS_CONFIG, args[4]);
        settings.put(PROCESSING_GUARANTEE_CONFIG, EXACTLY_ONCE_V2);
        settings.put(GROUP_PROTOCOL_CONFIG, "streams");
        settings.put(STATESTORE_CACHE_MAX_BYTES_CONFIG, 0);
        settings.put(REPLICATION_FACTOR_CONFIG, -1);
        settings.put(consumerPrefix("auto.offset.reset"), "earliest");
        return settings;
    }
}
