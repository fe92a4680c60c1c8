package de.verzahnt.detector;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.verzahnt.detector.streams.StreamFactory;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.streams.errors.TopologyException;
import org.junit.jupiter.api.Test;

class StreamFactoryTest {

    private final Properties settings = StreamsSettings.of(TestHub.settings(Path.of("state")), "kafka:9092", Map.of());

    @Test
    void aStoreNobodyHasNamedStopsTheStart() {
        var stream = StreamFactory.stream(
                settings, builder -> builder.stream("offerings").groupByKey().count(), 0, new SimpleMeterRegistry());

        assertThatThrownBy(() -> BuiltTopology.of(stream))
                .hasRootCauseInstanceOf(TopologyException.class)
                .rootCause()
                .hasMessageContaining("state store(s) has not been named");
    }
}
