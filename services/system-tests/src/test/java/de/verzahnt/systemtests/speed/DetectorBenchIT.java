package de.verzahnt.systemtests.speed;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.benchmark.stream.StreamBench;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The nightly sister of {@code ./hub bench stream}. */
class DetectorBenchIT {

    @Test
    void theDetectorIsMeasuredAndTellsItsCasesAndWhereItsBytesAre() {
        var words = new ByteArrayOutputStream();

        int exit = StreamBench.run(
                Path.of("../.."),
                new PrintStream(words, true, StandardCharsets.UTF_8),
                "--ways=DETECTOR",
                "--offerings=200",
                "--rounds=1");

        assertThat(exit).isZero();
        assertThat(words.toString(StandardCharsets.UTF_8))
                .containsPattern("\\| detector \\| [0-9.]+ s \\|.*kB \\| [1-9][0-9]* \\|")
                .contains("| vz.overlap-detector.v1-cases-by-id-changelog | ");
    }
}
