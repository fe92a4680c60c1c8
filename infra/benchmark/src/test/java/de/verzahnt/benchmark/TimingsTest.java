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
    void half_of_all_times_are_at_most_the_median() {
        assertThat(hundred.percentile(50)).isEqualTo(Duration.ofMillis(50));
    }

    @Test
    void one_in_a_hundred_may_exceed_the_ninety_ninth_percentile() {
        assertThat(hundred.percentile(99)).isEqualTo(Duration.ofMillis(99));
    }

    @Test
    void of_few_times_the_ninety_ninth_percentile_is_the_longest() {
        var few = new Timings(
                "few", IntStream.rangeClosed(1, 50).mapToObj(Duration::ofMillis).toList());

        assertThat(few.percentile(99)).isEqualTo(Duration.ofMillis(50));
    }
}
