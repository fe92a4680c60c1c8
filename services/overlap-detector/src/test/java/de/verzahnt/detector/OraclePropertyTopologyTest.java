package de.verzahnt.detector;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.events.LineStatus;
import de.verzahnt.events.OverlapCase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens in whatever order: what stands is what comparing all with all would find. */
class OraclePropertyTopologyTest {
    private static final int EVENTS = 60;

    @TempDir
    Path stateDir;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void findings_and_cases_are_those_of_the_oracle(long seed) {
        World world = new World(seed);
        try (TestHub hub = new TestHub(stateDir)) {
            for (int i = 0; i < EVENTS; i++) {
                world.happens(hub);
            }
            hub.passes(Duration.ofMinutes(2));

            Set<String> expected = world.findings(hub);
            assertThat(World.held(hub)).isEqualTo(expected);
            assertThat(openLines(hub)).isEqualTo(expected);
        }
    }

    /** Each line that stands in the last state of a case, in the oracle's words. */
    private static Set<String> openLines(TestHub hub) {
        Set<String> lines = new TreeSet<>();
        for (OverlapCase found : hub.cases().values()) {
            found.getLines().stream()
                    .filter(line -> line.getStatus() != LineStatus.CLOSED)
                    .forEach(line -> lines.add(World.words(
                            found.getKreis(),
                            found.getFindingClass().name(),
                            found.getAnchorOfferingId(),
                            line.getOfferingId(),
                            line.getBits())));
        }
        return lines;
    }
}
