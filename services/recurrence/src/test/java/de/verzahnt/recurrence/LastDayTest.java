package de.verzahnt.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 1 January 2026 is a Thursday; clocks change on 29 March and 25 October 2026. */
class LastDayTest {

    @Test
    void whatGoesOnHasNoLastDay() {
        assertThat(lastDay("FREQ=WEEKLY;BYDAY=TH 16:00-18:00", "2026-01-01")).isNull();
        assertThat(lastDay("", "2026-01-01")).isNull();
        assertThat(lastDay(null, null)).isNull();
    }

    @Test
    void untilEndsWithTheLastDayItAllows() {
        assertThat(lastDay("FREQ=WEEKLY;BYDAY=TH;UNTIL=20260331", "2026-01-01")).isEqualTo("2026-03-26");
        assertThat(lastDay("FREQ=MONTHLY;BYDAY=1TH,3TH;UNTIL=20260331", "2026-01-01"))
                .isEqualTo("2026-03-19");
    }

    @Test
    void untilIsTakenAtItsWordWhenTheFirstDayIsUnknown() {
        assertThat(lastDay("FREQ=WEEKLY;BYDAY=TH;UNTIL=20260331", null)).isEqualTo("2026-03-31");
    }

    @Test
    void aDateAFloatingAndAUniversalTimeEndTheSameDay() {
        for (String until : new String[] {"20260326", "20260326T160000", "20260326T150000Z", "20260401T000000Z"}) {
            assertThat(lastDay("FREQ=WEEKLY;BYDAY=TH;UNTIL=" + until + " 16:00-18:00", "2026-01-01"))
                    .as(until)
                    .isEqualTo("2026-03-26");
        }
    }

    @Test
    void anEndBeforeTheHoursLeavesTheDayOut() {
        assertThat(lastDay("FREQ=WEEKLY;BYDAY=TH;UNTIL=20260326T145959Z 16:00-18:00", "2026-01-01"))
                .isEqualTo("2026-03-19");
    }

    @Test
    void universalTimeIsReadAsSummerTimeInSummer() {
        assertThat(lastDay("FREQ=WEEKLY;BYDAY=TH;UNTIL=20260702T140000Z 16:00-18:00", "2026-01-01"))
                .isEqualTo("2026-07-02");
    }

    @Test
    void midnightInGermanyIsADayLaterThanInUniversalTime() {
        assertThat(lastDay("FREQ=DAILY;UNTIL=20251231T230000Z", null)).isEqualTo("2026-01-01");
        assertThat(lastDay("FREQ=DAILY;UNTIL=20251231T225959Z", null)).isEqualTo("2025-12-31");
    }

    @Test
    void countEndsFromTheFirstDayOn() {
        assertThat(lastDay("FREQ=WEEKLY;BYDAY=TU;COUNT=3", "2026-01-01")).isEqualTo("2026-01-20");
        assertThat(lastDay("FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;COUNT=3", "2026-01-01"))
                .isEqualTo("2026-01-29");
    }

    @Test
    void countFromAnUnknownDayEndsNothing() {
        assertThat(lastDay("FREQ=WEEKLY;BYDAY=TU;COUNT=3", null)).isNull();
    }

    @Test
    void aDayLeftOutCountsButIsNotTheLast() {
        assertThat(lastDay("FREQ=WEEKLY;BYDAY=TU;COUNT=3;EXDATE=20260120", "2026-01-01"))
                .isEqualTo("2026-01-13");
    }

    @Test
    void anEndBeforeTheBeginningLeavesNoDay() {
        assertThat(lastDay("FREQ=WEEKLY;BYDAY=TH;UNTIL=20251231", "2026-01-01")).isEqualTo("2025-12-31");
        assertThat(lastDay("FREQ=MONTHLY;BYDAY=6TH;UNTIL=20261231", "2026-01-01"))
                .isEqualTo("2025-12-31");
    }

    @Test
    void theLastRuleToEndEndsTheSchedule() {
        assertThat(lastDay("FREQ=WEEKLY;BYDAY=TH;UNTIL=20260331 | FREQ=WEEKLY;BYDAY=TU;COUNT=1", "2026-01-01"))
                .isEqualTo("2026-03-26");
    }

    @Test
    void aRuleThatGoesOnOrCannotBeReadKeepsTheScheduleOpen() {
        assertThat(lastDay("FREQ=WEEKLY;BYDAY=TH;UNTIL=20260331 | FREQ=WEEKLY;BYDAY=TU", "2026-01-01"))
                .isNull();
        assertThat(lastDay("FREQ=WEEKLY;BYDAY=TH;UNTIL=20260331 | donnerstags", "2026-01-01"))
                .isNull();
        assertThat(lastDay("FREQ=WEEKLY;BYDAY=TH;UNTIL=20261399", "2026-01-01")).isNull();
    }

    private static @Nullable LocalDate lastDay(@Nullable String schedule, @Nullable String first) {
        return Schedule.lastDay(schedule, first == null ? null : LocalDate.parse(first))
                .orElse(null);
    }
}
