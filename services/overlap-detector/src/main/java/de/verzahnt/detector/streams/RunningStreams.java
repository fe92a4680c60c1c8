package de.verzahnt.detector.streams;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.time.Duration;
import java.util.Properties;
import java.util.function.Consumer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * The stream, started and stopped with the application. Not spring-kafka's factory bean: that makes its own builder,
 * and Kafka checks explicit names only with a builder that was given the settings.
 */
public final class RunningStreams implements SmartLifecycle {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Properties settings;
    private final Topology topology;
    private final int standbyReplicas;
    private final MeterRegistry meters;
    private @Nullable KafkaStreams streams;
    private @Nullable KafkaStreamsMetrics metrics;

    /** A stream with these settings and all steps that are added to its builder. */
    public RunningStreams(
            Properties settings, Consumer<StreamsBuilder> steps, int standbyReplicas, MeterRegistry meters) {
        this.settings = settings;
        this.topology = topology(settings, steps);
        this.standbyReplicas = standbyReplicas;
        this.meters = meters;
    }

    /** The topology with all names checked. */
    public static Topology topology(Properties settings, Consumer<StreamsBuilder> steps) {
        StreamsBuilder builder = new StreamsBuilder(new TopologyConfig(new StreamsConfig(settings)));
        steps.accept(builder);
        return builder.build(settings);
    }

    /** What the stream is doing; CREATED before the start. */
    public synchronized KafkaStreams.State state() {
        return streams == null ? KafkaStreams.State.CREATED : streams.state();
    }

    @Override
    public synchronized void start() {
        if (streams != null) {
            return;
        }
        setUpGroup();
        KafkaStreams starting = new KafkaStreams(topology, settings);
        starting.setUncaughtExceptionHandler(new StopOnBug());
        KafkaStreamsMetrics binder = new KafkaStreamsMetrics(starting);
        binder.bindTo(meters);
        starting.start();
        streams = starting;
        metrics = binder;
    }

    @Override
    public synchronized void stop() {
        if (metrics != null) {
            metrics.close();
            metrics = null;
        }
        if (streams != null) {
            streams.close(PATIENCE);
            streams = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return streams != null;
    }

    private void setUpGroup() {
        try {
            GroupSettings.apply(settings, standbyReplicas);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
