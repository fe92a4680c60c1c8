package de.verzahnt.benchmark.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Small, on a real broker and a real registry; the detector itself is measured so in the system tests. */
class StreamBenchIT {

    @Test
    void aPassThroughWithHopsAndStoresLosesNothing() {
        assertThat(said("--ways=EQUAL", "--offerings=40", "--rounds=1"))
                .contains("| pass-through, 4 hops, 7 stores: as many as the detector | ")
                .containsPattern("kB \\| 40 \\|");
    }

    @Test
    void wrongArgumentsAreNamedAndNothingIsStarted() {
        assertThat(said("--offerings=0")).contains("--offerings: 0 (expected: 1 or more)");
        assertThat(said("--ways=FLINK")).contains("FLINK");
    }

    private static String said(String... args) {
        var bytes = new ByteArrayOutputStream();
        StreamBench.run(Path.of("../.."), new PrintStream(bytes, true, StandardCharsets.UTF_8), args);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
