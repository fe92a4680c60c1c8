package de.verzahnt.dashboard.shell;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Days and hours as people here write them, for templates as {@code @times}. Zone: Europe/Berlin. */
@Component("times")
public class Times {

    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

    private final Clock clock;

    Times(Clock clock) {
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
