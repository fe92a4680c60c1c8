package de.verzahnt.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 1 January 2026 is a Thursday. */
class CalendarSeriesTest {
    private static final String NEW_YEAR = "2026-01-01";

    @ParameterizedTest
    @CsvSource({
        "FREQ=WEEKLY;BYDAY=TU 16:00-18:00, 2026-01-06T16:00, 2026-01-06T18:00",
        "FREQ=WEEKLY;BYDAY=TH 16:00-18:00, 2026-01-01T16:00, 2026-01-01T18:00",
        "FREQ=MONTHLY;BYDAY=-1FR 22:00-00:30, 2026-01-30T22:00, 2026-01-31T00:30",
        "FREQ=DAILY 20:00-24:00, 2026-01-01T20:00, 2026-01-02T00:00",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU 09:00-10:00, 2026-01-13T09:00, 2026-01-13T10:00"
    })
    void aSeriesBeginsOnADayOnWhichItIsHeld(String entry, LocalDateTime begin, LocalDateTime end) {
        CalendarSeries series = series(entry, NEW_YEAR, null).orElseThrow();
        assertThat(series.begin()).isEqualTo(begin);
        assertThat(series.end()).isEqualTo(end);
    }

    @Test
    void theRuleStandsWithoutItsEnd() {
        CalendarSeries series = series("FREQ=WEEKLY;BYDAY=TU;COUNT=5 16:00-18:00", NEW_YEAR, null)
                .orElseThrow();
        assertThat(series.rule()).isEqualTo("FREQ=WEEKLY;BYDAY=TU");
        assertThat(series.count()).isEqualTo(5);
        assertThat(series.last()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "FREQ=WEEKLY;BYDAY=TU 16:00-18:00, 2026-02-15, 2026-02-15",
        "FREQ=WEEKLY;BYDAY=TU;UNTIL=20260120 16:00-18:00, 2026-02-15, 2026-01-20",
        "FREQ=WEEKLY;BYDAY=TU;COUNT=50 16:00-18:00, 2026-02-15, 2026-02-15"
    })
    void whatEndsFirstEndsIt(String entry, LocalDate until, LocalDate last) {
        CalendarSeries series = series(entry, NEW_YEAR, until).orElseThrow();
        assertThat(series.last()).isEqualTo(last);
        assertThat(series.count()).isNull();
    }

    @Test
    void daysLeftOutAreToldWithTheirHour() {
        assertThat(series("FREQ=WEEKLY;BYDAY=TU;EXDATE=20260113 16:00-18:00", NEW_YEAR, null)
                        .orElseThrow()
                        .leftOut())
                .containsExactly(LocalDateTime.parse("2026-01-13T16:00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=WEEKLY;BYDAY=TU",
                "FREQ=WEEKLY 16:00-18:00",
                "dienstags 16:00-18:00",
                "FREQ=WEEKLY;BYDAY=TU;UNTIL=20251230 16:00-18:00"
            })
    void thereIsNoneWithoutDaysOrHoursOrADateLeft(String entry) {
        assertThat(series(entry, NEW_YEAR, null)).isEmpty();
    }

    @Test
    void everySecondWeekOfAnUnknownFirstDayIsNoSeriesButEveryWeekIs() {
        assertThat(series("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU 16:00-18:00", null, null))
                .isEmpty();
        assertThat(series("FREQ=WEEKLY;BYDAY=TU;COUNT=3 16:00-18:00", null, null))
                .isEmpty();
        assertThat(series("FREQ=WEEKLY;BYDAY=TU 16:00-18:00", null, null)).isPresent();
    }

    private static Optional<CalendarSeries> series(String entry, @Nullable String from, @Nullable LocalDate until) {
        Entry read = Schedule.read(entry).entries().get(0);
        return CalendarSeries.of(read, from == null ? null : LocalDate.parse(from), LocalDate.parse(NEW_YEAR), until);
    }
}
