package de.verzahnt.notifier.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    @ParameterizedTest(name = "from {0} until {1}, at {2}: quiet until {3}")
    @CsvSource({
        "18:00, 08:00, 2026-01-14T16:59:59Z,",
        "18:00, 08:00, 2026-01-14T17:00:00Z, 2026-01-15T07:00:00Z",
        "18:00, 08:00, 2026-01-15T06:59:59Z, 2026-01-15T07:00:00Z",
        "18:00, 08:00, 2026-01-15T07:00:00Z,",
        "12:00, 13:00, 2026-07-14T10:30:00Z, 2026-07-14T11:00:00Z",
        "12:00, 13:00, 2026-07-14T11:00:00Z,",
        // All day long but for a minute.
        "08:01, 08:00, 2026-01-14T07:00:30Z,",
        "08:01, 08:00, 2026-01-14T07:01:00Z, 2026-01-15T07:00:00Z"
    })
    void nothingIsSentInBetween(LocalTime from, LocalTime until, Instant now, Instant end) {
        assertThat(new QuietHours(from, until).endAfter(now).orElse(null)).isEqualTo(end);
    }

    @ParameterizedTest(name = "from {0} until {1}, at {2}: quiet until {3}")
    @CsvSource({
        // The clocks go forward: there is no 02:30.
        "22:00, 02:30, 2026-03-28T22:00:00Z, 2026-03-29T01:30:00Z",
        "22:00, 07:00, 2026-03-28T22:00:00Z, 2026-03-29T05:00:00Z",
        // They go back: there are two.
        "22:00, 02:30, 2026-10-24T22:00:00Z, 2026-10-25T00:30:00Z",
        "22:00, 02:30, 2026-10-25T01:10:00Z, 2026-10-25T01:30:00Z",
        "22:00, 07:00, 2026-10-24T22:00:00Z, 2026-10-25T06:00:00Z"
    })
    void theNightsInWhichTheClocksAreChangedEndAsTheClockOnTheWallSays(
            LocalTime from, LocalTime until, Instant now, Instant end) {
        assertThat(new QuietHours(from, until).endAfter(now)).contains(end);
    }
}
