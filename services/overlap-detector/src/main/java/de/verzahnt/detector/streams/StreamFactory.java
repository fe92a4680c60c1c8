package de.verzahnt.detector.streams;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Properties;
import java.util.function.Consumer;
import org.apache.kafka.streams.StreamsBuilder;
import org.springframework.kafka.config.KafkaStreamsInfrastructureCustomizer;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;
import org.springframework.kafka.streams.KafkaStreamsMicrometerListener;

/** Makes the stream, which starts and stops with the application; its topology has all names checked. */
public final class StreamFactory {
    private static final int PATIENCE_SECONDS = 20;

    private StreamFactory() {}

    /** A stream with these settings and all steps that are added to its builder. */
    public static StreamsBuilderFactoryBean stream(
            Properties settings, Consumer<StreamsBuilder> steps, int standbyReplicas, MeterRegistry meters) {
        var stream = new StreamsBuilderFactoryBean();
        stream.setStreamsConfiguration(settings);
        stream.setInfrastructureCustomizer(new KafkaStreamsInfrastructureCustomizer() {
            @Override
            public void configureBuilder(StreamsBuilder builder) {
                steps.accept(builder);
            }
        });
        // Called before the start: the group is to have its settings when the first member joins.
        stream.setKafkaStreamsCustomizer(streams -> setUpGroup(settings, standbyReplicas));
        stream.setStreamsUncaughtExceptionHandler(new StopOnBug());
        stream.addListener(new KafkaStreamsMicrometerListener(meters));
        stream.setCloseTimeout(PATIENCE_SECONDS);
        stream.setPhase(Integer.MAX_VALUE);
        return stream;
    }

    private static void setUpGroup(Properties settings, int standbyReplicas) {
        try {
            GroupSettings.apply(settings, standbyReplicas);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
