package de.verzahnt.detector;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.detector.demand.Demands;
import de.verzahnt.detector.kreis.MeetingRules;
import de.verzahnt.starter.kafka.AvroSerdes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.apache.kafka.streams.Topology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTopologyTest {

    @TempDir
    Path stateDir;

    @Test
    void topologyIsTheOneThatWasAgreed() throws IOException {
        String golden = Files.readString(Path.of("src/test/resources/topology.txt"));

        assertThat(topology().describe().toString().strip()).isEqualTo(golden.strip());
    }

    @Test
    void nothingHasANameMadeUpByKafka() {
        assertThat(topology().describe().toString()).doesNotContainPattern(Pattern.compile("-\\d{10}"));
    }

    private Topology topology() {
        DetectorProperties settings = TestHub.settings(stateDir);
        Properties streams = StreamsSettings.of(settings, "nowhere:9092", Map.of());
        return TestHub.topology(
                streams,
                settings,
                () -> new MeetingRules(TestHub.RULES, TestHub.REFERENCE, Map.of()),
                new MovingClock(TestHub.START),
                Demands.none(),
                AvroSerdes.against("mock://golden"));
    }
}
