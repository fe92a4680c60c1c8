package de.verzahnt.dashboard.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarQuarterTest {

    private static final CalendarQuarter FIRST = new CalendarQuarter(2026, 1);

    @Test
    void aYearBeginsAtMidnightInGermany() {
        assertThat(CalendarQuarter.of(Instant.parse("2025-12-31T23:00:00Z"))).isEqualTo(FIRST);
        assertThat(CalendarQuarter.of(Instant.parse("2025-12-31T22:59:59Z"))).isEqualTo(FIRST.plus(-1));
    }

    @Test
    void aQuarterEndsWhereTheNextBeginsThoughTheClocksChangeInIt() {
        assertThat(FIRST.end()).isEqualTo(FIRST.plus(1).begin()).isEqualTo("2026-03-31T22:00:00Z");
        assertThat(FIRST.lastDay()).isEqualTo(LocalDate.of(2026, 3, 31));
    }

    @Test
    void quartersAreCountedOverTheYears() {
        assertThat(FIRST.lastOnes(6).toString()).isEqualTo("[2024-Q4, 2025-Q1, 2025-Q2, 2025-Q3, 2025-Q4, 2026-Q1]");
    }

    @Test
    void itReadsWhatItWrites() {
        assertThat(CalendarQuarter.parse(FIRST.toString())).contains(FIRST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-Q5", "2026-W07", "26-Q1", "2026-Q1 ", "99999-Q1"})
    void anythingElseIsNone(String text) {
        assertThat(CalendarQuarter.parse(text)).isEmpty();
    }
}
