package de.verzahnt.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimingsTest {

    private final Timings hundred = new Timings(
            "1 to 100 ms",
            IntStream.rangeClosed(1, 100).mapToObj(Duration::ofMillis).toList());

    @Test
    void halfOfAllTimesAreAtMostTheMedian() {
        assertThat(hundred.percentile(50)).isEqualTo(Duration.ofMillis(50));
    }

    @Test
    void oneInAHundredMayExceedTheNinetyNinthPercentile() {
        assertThat(hundred.percentile(99)).isEqualTo(Duration.ofMillis(99));
    }

    @Test
    void ofFewTimesTheNinetyNinthPercentileIsTheLongest() {
        var few = new Timings(
                "few", IntStream.rangeClosed(1, 50).mapToObj(Duration::ofMillis).toList());

        assertThat(few.percentile(99)).isEqualTo(Duration.ofMillis(50));
    }
}
