package de.verzahnt.detector;

import java.util.Objects;
import org.apache.kafka.streams.Topology;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;

/** The topology as the application makes it, without the application. */
final class BuiltTopology {

    private BuiltTopology() {}

    static Topology of(StreamsBuilderFactoryBean stream) {
        try {
            stream.afterPropertiesSet();
        } catch (Exception broken) {
            throw new IllegalStateException("stream: not built (expected: a topology)", broken);
        }
        stream.afterSingletonsInstantiated();
        return Objects.requireNonNull(stream.getTopology());
    }
}
