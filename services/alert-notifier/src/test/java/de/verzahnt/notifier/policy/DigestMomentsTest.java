package de.verzahnt.notifier.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestMomentsTest {

    @ParameterizedTest(name = "at {0} the last morning was {1}")
    @CsvSource({
        // Winter and summer.
        "2026-01-14T05:59:59Z, 2026-01-13T06:00:00Z",
        "2026-01-14T06:00:00Z, 2026-01-14T06:00:00Z",
        "2026-07-14T04:59:59Z, 2026-07-13T05:00:00Z",
        "2026-07-14T05:00:00Z, 2026-07-14T05:00:00Z",
        // The night in which the clocks go forward, 29 March 2026.
        "2026-03-28T06:00:00Z, 2026-03-28T06:00:00Z",
        "2026-03-29T04:59:59Z, 2026-03-28T06:00:00Z",
        "2026-03-29T05:00:00Z, 2026-03-29T05:00:00Z",
        // The night in which they go back, 25 October 2026.
        "2026-10-25T05:00:00Z, 2026-10-24T05:00:00Z",
        "2026-10-25T05:59:59Z, 2026-10-24T05:00:00Z",
        "2026-10-25T06:00:00Z, 2026-10-25T06:00:00Z"
    })
    void aMorningBeginsAtSevenInGermany(Instant now, Instant morning) {
        assertThat(DigestMoments.lastMorning(now)).isEqualTo(morning);
        assertThat(DigestMoments.last(Rhythm.DAILY, now)).isEqualTo(morning);
    }

    @ParameterizedTest(name = "at {0} the last week began {1}")
    @CsvSource({
        "2026-03-30T04:59:59Z, 2026-03-23T06:00:00Z",
        "2026-03-30T05:00:00Z, 2026-03-30T05:00:00Z",
        "2026-04-05T23:00:00Z, 2026-03-30T05:00:00Z",
        "2026-10-26T05:59:59Z, 2026-10-19T05:00:00Z",
        "2026-10-26T06:00:00Z, 2026-10-26T06:00:00Z"
    })
    void aWeekBeginsOnMondayMorning(Instant now, Instant monday) {
        assertThat(DigestMoments.last(Rhythm.WEEKLY, now)).isEqualTo(monday);
    }

    @Test
    void everyMorningOfAYearIsItsOwn() {
        Instant first = Instant.parse("2026-01-01T06:00:00Z");
        assertThat(IntStream.range(0, 365 * 24)
                        .mapToObj(hour -> DigestMoments.lastMorning(first.plusSeconds(3600L * hour)))
                        .distinct())
                .hasSize(365);
    }
}
