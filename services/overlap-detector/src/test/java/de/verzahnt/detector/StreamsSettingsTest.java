package de.verzahnt.detector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.Test;

class StreamsSettingsTest {

    private static final DetectorProperties SETTINGS = new DetectorProperties(
            Path.of("state"),
            1,
            0,
            Duration.ofMillis(100),
            Duration.ofMinutes(1),
            Duration.ofDays(14),
            TestHub.TELLING);
    private static final Map<String, Object> SECURITY =
            Map.of("security.protocol", "SASL_PLAINTEXT", "sasl.mechanism", "SCRAM-SHA-512");

    private final StreamsConfig streams = new StreamsConfig(StreamsSettings.of(SETTINGS, "kafka:9092", SECURITY));

    @Test
    void everyClientOfTheStreamProvesWhoItIs() {
        assertThat(streams.getMainConsumerConfigs("group", "client", 0)).containsAllEntriesOf(SECURITY);
        assertThat(streams.getProducerConfigs("client")).containsAllEntriesOf(SECURITY);
        assertThat(streams.getRestoreConsumerConfigs("client")).containsAllEntriesOf(SECURITY);
        assertThat(streams.getAdminConfigs("client")).containsAllEntriesOf(SECURITY);
    }

    @Test
    void whatTheStreamWritesIsCompressedInAFormEveryReaderKnows() {
        assertThat(streams.getProducerConfigs("client")).containsEntry("compression.type", "gzip");
    }
}
