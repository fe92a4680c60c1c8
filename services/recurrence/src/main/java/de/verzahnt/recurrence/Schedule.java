package de.verzahnt.recurrence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rules with local hours, several separated by {@code |}: {@code FREQ=WEEKLY;BYDAY=TU 16:00-18:00 | FREQ=MONTHLY;BYDAY=1TH}. */
public record Schedule(List<Entry> entries) {
    public Schedule {
        entries = List.copyOf(entries);
    }

    /** Reads what can be read; null and blank have no entries. */
    public static Schedule read(@Nullable String schedule) {
        return new Schedule(texts(schedule).stream().map(Entry::read).toList());
    }

    /**
     * The day on which all rules are over. Empty when one of them goes on, cannot be read, or ends after so many times and the
     * first day is unknown. Before the first day when there is no day at all.
     */
    public static Optional<LocalDate> lastDay(@Nullable String schedule, @Nullable LocalDate first) {
        return schedule == null || neverEnds(schedule)
                ? Optional.empty()
                : read(schedule).lastDay(first);
    }

    private Optional<LocalDate> lastDay(@Nullable LocalDate first) {
        List<LocalDate> ends = new ArrayList<>();
        for (Entry entry : entries) {
            Rule rule = entry.rule();
            Optional.ofNullable(rule)
                    .flatMap(known -> Ending.of(known, entry.hours(), first))
                    .ifPresent(ends::add);
        }
        return ends.size() < entries.size() ? Optional.empty() : ends.stream().max(LocalDate::compareTo);
    }

    static List<String> texts(@Nullable String schedule) {
        return schedule == null || schedule.isBlank()
                ? List.of()
                : Arrays.stream(schedule.split("\\|", -1)).map(String::strip).toList();
    }

    /** Most rules have no end: seen without reading them. */
    private static boolean neverEnds(String schedule) {
        String rules = schedule.toUpperCase(Locale.ROOT);
        return !rules.contains("UNTIL=") && !rules.contains("COUNT=");
    }
}
