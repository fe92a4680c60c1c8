package de.verzahnt.dashboard.touchpoints;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** From when until when a quarter, {@code YYYY-Qn}, or an ISO week, {@code YYYY-Wnn}, lasts; both days inclusive. */
record Period(LocalDate from, LocalDate until) {

    private static final int YEAR = 4;
    private static final int NUMBER = 6;
    private static final int MONTHS = 3;

    static Period of(String period) {
        int year = Integer.parseInt(period.substring(0, YEAR));
        int number = Integer.parseInt(period.substring(NUMBER));
        if (period.charAt(NUMBER - 1) == 'Q') {
            LocalDate first = LocalDate.of(year, MONTHS * (number - 1) + 1, 1);
            return new Period(first, first.plusMonths(MONTHS).minusDays(1));
        }
        // The fourth of January always lies in the first week.
        LocalDate monday = LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 1)
                .with(DayOfWeek.MONDAY)
                .plusWeeks(number - 1L);
        return new Period(monday, monday.plusDays(6));
    }

    /** Whether it is not over on this day and has begun. */
    boolean runs(LocalDate today) {
        return !today.isBefore(from) && !today.isAfter(until);
    }
}
