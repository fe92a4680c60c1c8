package de.verzahnt.dashboard.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A quarter of a year in Germany; its text is that of the counts, {@code 2026-Q1}.
 *
 * @param number 1 to 4
 */
public record CalendarQuarter(int year, int number) implements Comparable<CalendarQuarter> {

    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");
    private static final Pattern TEXT = Pattern.compile("2\\d{3}-Q[1-4]");
    private static final int MONTHS = 3;
    private static final int QUARTERS = 4;

    /** The quarter a day lies in. */
    public static CalendarQuarter of(LocalDate day) {
        return new CalendarQuarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** The quarter an instant lies in. */
    public static CalendarQuarter of(Instant instant) {
        return of(LocalDate.ofInstant(instant, GERMANY));
    }

    /** Reads {@code 2026-Q1}; empty for anything else. */
    public static Optional<CalendarQuarter> parse(String text) {
        return TEXT.matcher(text).matches()
                ? Optional.of(new CalendarQuarter(
                        Integer.parseInt(text.substring(0, QUARTERS)), Integer.parseInt(text.substring(6))))
                : Optional.empty();
    }

    /** So many quarters later, or earlier when negative. */
    public CalendarQuarter plus(int quarters) {
        int all = QUARTERS * year + number - 1 + quarters;
        return new CalendarQuarter(Math.floorDiv(all, QUARTERS), Math.floorMod(all, QUARTERS) + 1);
    }

    /** So many quarters, the oldest first, this one last. */
    public List<CalendarQuarter> lastOnes(int count) {
        return IntStream.rangeClosed(1 - count, 0).mapToObj(this::plus).toList();
    }

    /** Its first day. */
    public LocalDate firstDay() {
        return LocalDate.of(year, Month.of(MONTHS * (number - 1) + 1), 1);
    }

    /** Its last day. */
    public LocalDate lastDay() {
        return plus(1).firstDay().minusDays(1);
    }

    /** Its first moment. */
    public Instant begin() {
        return firstDay().atStartOfDay(GERMANY).toInstant();
    }

    /** The first moment after it. */
    public Instant end() {
        return plus(1).begin();
    }

    @Override
    public int compareTo(CalendarQuarter other) {
        return Integer.compare(QUARTERS * year + number, QUARTERS * other.year + other.number);
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
