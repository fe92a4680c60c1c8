package de.verzahnt.dashboard.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Days and hours as people here write them, for templates as {@code @times}. Zone: Europe/Berlin. */
@Component("times")
public class Times {

    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

    private static final long HOUR = 60;
    private static final long DAY = 24 * HOUR;

    private final Clock clock;
    private final MessageSource messages;

    Times(Clock clock, MessageSource messages) {
        this.messages = messages;
        this.clock = clock;
    }

    /** A day, e.g. {@code 01.03.2026} or {@code 1 March 2026}; empty when there is none. */
    public String day(@Nullable LocalDate day) {
        return day == null ? "" : day.format(words(english() ? "d MMMM yyyy" : "dd.MM.yyyy"));
    }

    /** The day of an instant. */
    public String day(@Nullable Instant instant) {
        return instant == null ? "" : day(LocalDate.ofInstant(instant, GERMANY));
    }

    /** Day and time of an instant. */
    public String moment(@Nullable Instant instant) {
        return instant == null
                ? ""
                : instant.atZone(GERMANY).format(words(english() ? "d MMMM yyyy, HH:mm" : "dd.MM.yyyy, HH:mm 'Uhr'"));
    }

    /** How far away it is, e.g. {@code vor 3 Tagen} or {@code in 2 hours}; empty when there is none. */
    public String relative(@Nullable Instant instant) {
        if (instant == null) {
            return "";
        }
        Duration away = Duration.between(Instant.now(clock), instant);
        long minutes = Math.abs(away.toMinutes());
        String unit = minutes < HOUR ? "minute" : minutes < DAY ? "hour" : "day";
        long count = minutes < HOUR ? minutes : minutes < DAY ? minutes / HOUR : days(instant);
        return count == 0
                ? word("time.now")
                : word("time." + (away.isNegative() ? "ago." : "in.") + unit + (count == 1 ? ".one" : ""), count);
    }

    private long days(Instant instant) {
        return Math.abs(ChronoUnit.DAYS.between(today(), LocalDate.ofInstant(instant, GERMANY)));
    }

    private String word(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** The hour of an instant, e.g. {@code 14:30}. */
    public String hour(@Nullable Instant instant) {
        return instant == null ? "" : instant.atZone(GERMANY).format(words("HH:mm"));
    }

    /** Whether an instant lies behind us; false when there is none. */
    public boolean past(@Nullable Instant instant) {
        return instant != null && !instant.isAfter(Instant.now(clock));
    }

    /** Today, as forms want it. */
    public LocalDate today() {
        return LocalDate.ofInstant(Instant.now(clock), GERMANY);
    }

    private static boolean english() {
        return "en".equals(LocaleContextHolder.getLocale().getLanguage());
    }

    private static DateTimeFormatter words(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, english() ? Locale.ENGLISH : Locale.GERMAN);
    }
}
