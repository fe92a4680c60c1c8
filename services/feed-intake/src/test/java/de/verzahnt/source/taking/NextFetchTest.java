package de.verzahnt.source.taking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NextFetchTest {
    private static final Instant NOW = Instant.parse("2026-03-28T06:00:00Z");
    private final NextFetch calm = new NextFetch(() -> 0);

    @Test
    void aDailySourceIsReadAtTheSameHourOfBerlinAlsoWhenSummerTimeBegins() {
        Instant next = calm.afterSuccess(NOW, Duration.ofDays(1), NOW.plusSeconds(5));

        assertThat(next.atZone(ZoneId.of("Europe/Berlin")).toLocalTime()).hasToString("07:00");
        assertThat(Duration.between(NOW, next)).isEqualTo(Duration.ofHours(23));
    }

    @Test
    void theNextFetchCountsFromWhenThisOneWasDueNotFromWhenItWasDone() {
        Instant next = calm.afterSuccess(NOW, Duration.ofHours(6), NOW.plusSeconds(50));

        assertThat(next).isEqualTo(NOW.plus(Duration.ofHours(6)));
    }

    @Test
    void whatWasSleptThroughIsNotMadeUpFor() {
        Instant late = NOW.plus(Duration.ofHours(45));

        Instant next = calm.afterSuccess(NOW, Duration.ofHours(6), late);

        assertThat(next).isEqualTo(NOW.plus(Duration.ofHours(48)));
    }

    @Test
    void eachFailureInARowWaitsLongerUpToADay() {
        assertThat(IntStream.rangeClosed(1, 6)
                        .mapToObj(failures -> Duration.between(NOW, calm.afterFailure(NOW, failures, null))))
                .containsExactly(
                        Duration.ofMinutes(30),
                        Duration.ofMinutes(90),
                        Duration.ofMinutes(270),
                        Duration.ofMinutes(810),
                        Duration.ofDays(1),
                        Duration.ofDays(1));
    }

    @Test
    void sourcesThatFailTogetherAreSpread() {
        Instant next = new NextFetch(() -> 0.5).afterFailure(NOW, 1, null);

        assertThat(Duration.between(NOW, next)).isEqualTo(Duration.ofMinutes(33));
    }

    @Test
    void theServerIsLeftAloneAsLongAsItWants() {
        assertThat(calm.afterFailure(NOW, 1, Duration.ofHours(5))).isEqualTo(NOW.plus(Duration.ofHours(5)));
    }
}
