package de.verzahnt.dashboard.shell;

import de.verzahnt.recurrence.Entry;
import de.verzahnt.recurrence.Frequency;
import de.verzahnt.recurrence.Hours;
import de.verzahnt.recurrence.NthWeekday;
import de.verzahnt.recurrence.Rule;
import de.verzahnt.recurrence.Schedule;
import java.time.format.TextStyle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Common rules in words, for templates as {@code @schedules}; a rule it has no words for stands as reported. */
@Component("schedules")
public class Schedules {

    private static final Set<Integer> NAMED = Set.of(-2, -1, 0, 1, 2, 3, 4, 5);

    private final MessageSource messages;
    private final Times times;

    Schedules(MessageSource messages, Times times) {
        this.messages = messages;
        this.times = times;
    }

    /** All rules, one after the other; empty when there is none. */
    public String words(@Nullable String schedule) {
        return Schedule.read(schedule).entries().stream().map(this::one).collect(Collectors.joining("; "));
    }

    private String one(Entry entry) {
        Rule rule = entry.rule();
        Hours hours = entry.hours();
        boolean hoursUnread = hours == null && entry.text().contains(" ");
        if (rule == null || hoursUnread || !hasWords(rule)) {
            return entry.text();
        }
        return Stream.of(Stream.of(rhythm(rule)), span(hours), end(rule), leftOut(rule))
                .flatMap(part -> part)
                .collect(Collectors.joining(", "));
    }

    /** Weekdays of weeks and months; of days there is nothing more to say. */
    private static boolean hasWords(Rule rule) {
        boolean daily = rule.frequency() == Frequency.DAILY;
        return rule.isSimple()
                && rule.frequency() != Frequency.YEARLY
                && daily == rule.weekdays().isEmpty()
                && rule.weekdays().stream().map(NthWeekday::nth).allMatch(NAMED::contains);
    }

    private String rhythm(Rule rule) {
        String days = rule.weekdays().stream().map(this::day).collect(Collectors.joining(", "));
        String key = "schedule." + rule.frequency() + (rule.interval() == 1 ? "" : ".every");
        return say(key, days, String.valueOf(rule.interval()));
    }

    private String day(NthWeekday weekday) {
        String name = weekday.day().getDisplayName(TextStyle.FULL, LocaleContextHolder.getLocale());
        return weekday.nth() == 0 ? name : say("schedule.nth." + weekday.nth(), name);
    }

    private static Stream<String> span(@Nullable Hours hours) {
        return Stream.ofNullable(hours).map(Hours::words);
    }

    private Stream<String> end(Rule rule) {
        Stream<String> until = Stream.ofNullable(rule.until()).map(times::day).map(last -> say("schedule.until", last));
        Stream<String> count = Stream.ofNullable(rule.count())
                .map(often -> often == 1 ? say("schedule.count.one") : say("schedule.count", String.valueOf(often)));
        return Stream.concat(until, count);
    }

    private Stream<String> leftOut(Rule rule) {
        String days = rule.leftOut().stream().map(times::day).collect(Collectors.joining(", "));
        return days.isEmpty() ? Stream.empty() : Stream.of(say("schedule.leftOut", days));
    }

    private String say(String key, Object... words) {
        return messages.getMessage(key, words, LocaleContextHolder.getLocale());
    }
}
