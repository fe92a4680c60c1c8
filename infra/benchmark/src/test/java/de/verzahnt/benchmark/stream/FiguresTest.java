package de.verzahnt.benchmark.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final int OFFERINGS = 1000;

    private final Figures limit = new Figures(Way.BARE, OFFERINGS, List.of(run(2, 1000), run(1, 1000), run(9, 1000)));
    private final Figures detector = new Figures(Way.DETECTOR, OFFERINGS, List.of(run(8, 5000)));

    @Test
    void aWayIsToldByTheMedianOfItsRuns() {
        assertThat(limit.row(limit)).startsWith("| pass-through | 2.0 s | 500 | 100 % | 2.00 ms | 100 % |");
    }

    @Test
    void anotherWayIsToldBesideTheLimit() {
        assertThat(detector.row(limit)).startsWith("| detector | 8.0 s | 125 | 25 % | 8.00 ms | 25 % |");
    }

    @Test
    void whatWasWrittenIsToldPerReportWithTheLargestTopicFirst() {
        assertThat(detector.row(limit)).contains("| 6.0 kB |");
        assertThat(detector.topics()).containsSubsequence("| cases | 5,000 |", "| offerings | 1,000 |");
    }

    private static Measured run(int seconds, int bytesOfCases) {
        Duration time = Duration.ofSeconds(seconds);
        Map<String, Long> written = Map.of("cases", 1000L * bytesOfCases, "offerings", 1_000_000L);
        return new Measured(time, time, Duration.ZERO, written, 10);
    }
}
