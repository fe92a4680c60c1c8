package de.verzahnt.detector;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.cases.Pair;
import de.verzahnt.events.CaseLine;
import de.verzahnt.events.LineStatus;
import de.verzahnt.events.OverlapCase;
import de.verzahnt.rules.Score;
import de.verzahnt.rules.Weight;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever happens in whatever order: what stands is what comparing all with all would find, and what is told of it is what
 * looking for an anchor of both sides among all would leave. What is kept is compared to
 * the last bit; what is published apart from what texts count, which goes out with the next other change.
 */
class OraclePropertyTopologyTest {
    private static final int EVENTS = 60;

    @TempDir
    Path stateDir;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void findingsAndCasesAreThoseOfTheOracle(long seed) {
        World world = new World(seed);
        try (TestHub hub = new TestHub(stateDir)) {
            for (int i = 0; i < EVENTS; i++) {
                world.happens(hub);
            }
            isAsTheOracleSays(world, hub);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void soTheyAreWhenMemoryIsLostBeforeEveryEvent(long seed) {
        World world = new World(seed);
        try (TestHub hub = new TestHub(stateDir)) {
            for (int i = 0; i < EVENTS; i++) {
                NewStart.of(hub);
                world.happens(hub);
            }
            isAsTheOracleSays(world, hub);
        }
    }

    private static void isAsTheOracleSays(World world, TestHub hub) {
        hub.passes(Duration.ofMinutes(2));
        List<Standing> all = world.findings(hub);
        List<Standing> told = Standing.told(all);

        assertThat(Standing.held(hub)).isEqualTo(Standing.inWords(all, Standing::words));
        assertThat(Standing.filed(hub)).isEqualTo(Standing.inWords(told, Standing::words));
        assertThat(openLines(hub)).isEqualTo(Standing.inWords(told, Standing::apartFromTexts));
    }

    /** Each line that stands in the last state of a case, in the oracle's words. */
    private static Set<String> openLines(TestHub hub) {
        Set<String> lines = new TreeSet<>();
        for (OverlapCase found : hub.cases().values()) {
            found.getLines().stream()
                    .filter(line -> line.getStatus() != LineStatus.CLOSED)
                    .forEach(line -> lines.add(Standing.words(
                            found.getKreis(),
                            found.getFindingClass().name(),
                            found.getAnchorOfferingId(),
                            line.getOfferingId(),
                            line.getBand().name(),
                            structuredBits(line))));
        }
        return lines;
    }

    private static double structuredBits(CaseLine line) {
        return Score.of(Pair.apartFromTexts(line.getReasons().stream()
                        .map(reason -> new Weight(
                                reason.getComparison(), reason.getLevel(), reason.getBits(), reason.getEvidence()))
                        .toList()))
                .bits();
    }
}
