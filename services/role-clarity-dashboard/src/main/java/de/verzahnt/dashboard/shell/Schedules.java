package de.verzahnt.dashboard.shell;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Weekly and monthly rules in words, for templates as {@code @schedules}; a rule it does not know stands as reported. */
@Component("schedules")
public class Schedules {

    private static final Pattern RULE = Pattern.compile(
            "FREQ=(WEEKLY|MONTHLY);(?:INTERVAL=(\\d+);)?BYDAY=([0-9A-Z,]+)(?:\\s+([0-9:]+)-([0-9:]+))?");
    private static final Pattern DAY = Pattern.compile("(\\d?)(MO|TU|WE|TH|FR|SA|SU)");
    private static final Map<String, DayOfWeek> DAYS = Arrays.stream(DayOfWeek.values())
            .collect(Collectors.toMap(day -> day.name().substring(0, 2), day -> day));

    private final MessageSource messages;

    Schedules(MessageSource messages) {
        this.messages = messages;
    }

    /** All rules, one after the other; empty when there is none. */
    public String words(@Nullable String schedule) {
        if (schedule == null || schedule.isBlank()) {
            return "";
        }
        return Arrays.stream(schedule.split("\\|"))
                .map(rule -> one(rule.strip()))
                .collect(Collectors.joining("; "));
    }

    private String one(String rule) {
        Matcher parts = RULE.matcher(rule);
        if (!parts.matches()) {
            return rule;
        }
        Locale locale = LocaleContextHolder.getLocale();
        String interval = parts.group(2) == null ? "1" : parts.group(2);
        String key = "schedule." + parts.group(1) + ("1".equals(interval) ? "" : ".every");
        String days = Arrays.stream(parts.group(3).split(","))
                .map(day -> day(day, locale))
                .collect(Collectors.joining(", "));
        String hours = parts.group(4) == null ? "" : ", " + parts.group(4) + "–" + parts.group(5);
        return messages.getMessage(key, new Object[] {days, interval}, locale) + hours;
    }

    private static String day(String code, Locale locale) {
        Matcher parts = DAY.matcher(code);
        if (!parts.matches()) {
            return code;
        }
        DayOfWeek known = DAYS.get(parts.group(2));
        String name = known == null ? code : known.getDisplayName(TextStyle.FULL, locale);
        return parts.group(1).isEmpty() ? name : parts.group(1) + ". " + name;
    }
}
