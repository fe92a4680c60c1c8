package de.verzahnt.detector.streams;

import org.apache.kafka.streams.KafkaStreams;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;

/** UP only while the stream runs; rebalancing and restoring are OUT_OF_SERVICE, a stopped stream is DOWN. */
public final class StreamHealth implements HealthIndicator {

    private final StreamsBuilderFactoryBean stream;

    public StreamHealth(StreamsBuilderFactoryBean stream) {
        this.stream = stream;
    }

    @Override
    public Health health() {
        KafkaStreams streams = stream.getKafkaStreams();
        KafkaStreams.State state = streams == null ? KafkaStreams.State.CREATED : streams.state();
        Health.Builder health =
                switch (state) {
                    case RUNNING -> Health.up();
                    case CREATED, REBALANCING -> Health.outOfService();
                    case PENDING_SHUTDOWN, NOT_RUNNING, PENDING_ERROR, ERROR -> Health.down();
                };
        return health.withDetail("state", state).build();
    }
}
