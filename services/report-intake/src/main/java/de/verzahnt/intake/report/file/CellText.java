package de.verzahnt.intake.report.file;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/** A cell of a workbook as the text a clerk reads there: days as ISO dates, numbers without an exponent. */
record CellText(boolean since1904) {
    /** What a format shows literally: quoted, escaped, a colour or a locale. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.");

    private static final Pattern DAYS = Pattern.compile("(?i).*[dy].*|.*m{3,}.*");
    private static final Pattern HOURS = Pattern.compile("(?i).*h.*");
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(80_000);
    private static final long SECONDS_A_DAY = 86_400;

    /** Built-in formats of East Asian calendars; the library knows no pattern for them. */
    private static boolean isBuiltInDate(int id) {
        return (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    }

    /** The text, empty for a cell without a value. */
    String of(Cell cell) {
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return number(number, cell);
        }
        return value == null ? "" : value.toString();
    }

    private String number(BigDecimal number, Cell cell) {
        boolean day = number.signum() >= 0 && number.compareTo(LAST_DAY) < 0 && showsDay(cell);
        if (day) {
            return date(number);
        }
        boolean hour = number.signum() >= 0 && number.compareTo(BigDecimal.ONE) < 0 && showsHour(cell);
        return hour ? time(number) : plain(number);
    }

    // A year typed into a column of dates is no day of the year 1905.
    private String date(BigDecimal serial) {
        boolean whole = serial.stripTrailingZeros().scale() <= 0;
        if (whole && serial.intValue() >= 1900 && serial.intValue() < 2100) {
            return plain(serial);
        }
        try {
            LocalDate start = since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
            LocalDate day = start.plusDays(serial.longValue());
            LocalTime time = timeOf(serial);
            return time.equals(LocalTime.MIDNIGHT)
                    ? day.toString()
                    : LocalDateTime.of(day, time).format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"));
        } catch (DateTimeException notADay) {
            return plain(serial);
        }
    }

    private static String time(BigDecimal part) {
        return timeOf(part).format(DateTimeFormatter.ofPattern("HH:mm"));
    }

    private static LocalTime timeOf(BigDecimal serial) {
        BigDecimal part = serial.remainder(BigDecimal.ONE);
        long seconds = Math.round(part.doubleValue() * SECONDS_A_DAY / 60) * 60;
        return LocalTime.ofSecondOfDay(Math.min(seconds, SECONDS_A_DAY - 60));
    }

    private static String plain(BigDecimal number) {
        boolean unreadable = number.precision() > 30 || Math.abs(number.scale()) > 30;
        return unreadable ? number.toString() : number.stripTrailingZeros().toPlainString();
    }

    private static boolean showsDay(Cell cell) {
        Integer id = cell.getDataFormatId();
        return (id != null && isBuiltInDate(id)) || DAYS.matcher(pattern(cell)).matches();
    }

    private static boolean showsHour(Cell cell) {
        return HOURS.matcher(pattern(cell)).matches();
    }

    private static String pattern(Cell cell) {
        @Nullable String format = cell.getDataFormatString();
        return format == null || format.equalsIgnoreCase("General") || format.equalsIgnoreCase("Standard")
                ? ""
                : LITERAL.matcher(format).replaceAll("");
    }
}
