package de.verzahnt.recurrence;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hours as they stand on the wall in Germany, of the day on which they begin; the end is not part of them.
 *
 * @param begin in minutes after midnight
 * @param end in minutes after the same midnight: more than {@link #DAY} when they go on into the next day
 */
public record Hours(int begin, int end) {
    /** Minutes of a day. */
    static final int DAY = 24 * 60;
    /** Minutes; what seems to go on for longer past midnight is beginning and end mixed up. */
    static final int LONGEST_PAST_MIDNIGHT = 12 * 60;

    private static final int HOUR = 60;
    private static final String END_OF_DAY = "24:00";
    private static final Pattern SPAN = Pattern.compile("(\\d{2}:\\d{2})-(\\d{2}:\\d{2})");

    /** Reads {@code 10:00-12:00}, {@code 20:00-24:00}, {@code 22:00-00:30}; empty for hours that are none. */
    static Optional<Hours> read(String text) {
        Matcher span = SPAN.matcher(text);
        if (!span.matches()) {
            return Optional.empty();
        }
        try {
            int begin = minutes(span.group(1));
            int end = span.group(2).equals(END_OF_DAY) ? DAY : minutes(span.group(2));
            return Optional.of(new Hours(begin, end < begin ? end + DAY : end)).filter(Hours::meant);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** As people write them: {@code 22:00–00:30}, until midnight {@code 20:00–24:00}. */
    public String words() {
        return time(begin) + "–" + (end == DAY ? END_OF_DAY : time(end % DAY));
    }

    /** When they begin. */
    LocalTime from() {
        return LocalTime.of(begin / HOUR, begin % HOUR);
    }

    /** Whether they overlap with the other hours, so many days later. */
    boolean overlap(Hours other, int daysLater) {
        int shift = daysLater * DAY;
        return begin < other.end + shift && other.begin + shift < end;
    }

    /** Whether the other hours, so many days later, begin when these end, or at most so many minutes later. */
    boolean leadTo(Hours other, int daysLater, int pause) {
        int between = other.begin + daysLater * DAY - end;
        return between >= 0 && between <= pause;
    }

    private boolean meant() {
        return begin < end && (end <= DAY || end - begin <= LONGEST_PAST_MIDNIGHT);
    }

    private static int minutes(String text) {
        LocalTime time = LocalTime.parse(text);
        return time.getHour() * HOUR + time.getMinute();
    }

    private static String time(int minutes) {
        return LocalTime.of(minutes / HOUR, minutes % HOUR).toString();
    }
}
