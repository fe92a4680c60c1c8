package de.verzahnt.dashboard.reporting;

import de.verzahnt.recurrence.Entry;
import de.verzahnt.recurrence.Frequency;
import de.verzahnt.recurrence.NthWeekday;
import de.verzahnt.recurrence.Rule;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One line of the form: on these weekdays, from then until then.
 *
 * @param days as rules write them, MO to SU, in the order of the week
 * @param rhythm W1 every week, W2 every second; M1 to M4 and M-1 the first to fourth and the last of the month
 * @param from hours as {@code 10:00}; empty when not told
 */
record Slot(List<String> days, String rhythm, String from, String until) {
    static final List<String> WEEK = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    static final List<String> RHYTHMS = List.of("W1", "W2", "M1", "M2", "M3", "M4", "M-1");
    private static final Pattern HOURS = Pattern.compile("\\S+ +(\\d{2}:\\d{2})-(\\d{2}:\\d{2})");

    Slot {
        days = WEEK.stream().filter(List.copyOf(days)::contains).toList();
    }

    /** Whether nothing stands in the line. */
    boolean isEmpty() {
        return days.isEmpty() && from.isEmpty() && until.isEmpty();
    }

    /** The line that says the same; empty when no line does. */
    static Optional<Slot> of(Entry entry) {
        Rule rule = entry.rule();
        Matcher hours = HOURS.matcher(entry.text());
        boolean told = hours.matches() && !hours.group(2).equals("24:00");
        if (rule == null || !isPlain(rule, entry.text()) || (entry.text().contains(" ") && !told)) {
            return Optional.empty();
        }
        String rhythm = rhythm(rule);
        return rhythm == null
                ? Optional.empty()
                : Optional.of(new Slot(
                        rule.weekdays().stream().map(day -> letters(day.day())).toList(),
                        rhythm,
                        told ? hours.group(1) : "",
                        told ? hours.group(2) : ""));
    }

    /** As a rule with its hours. */
    String rule() {
        String hours = from.isEmpty() && until.isEmpty() ? "" : " " + from + "-" + until;
        if (rhythm.startsWith("M")) {
            return "FREQ=MONTHLY;BYDAY="
                    + days.stream().map(day -> rhythm.substring(1) + day).collect(Collectors.joining(",")) + hours;
        }
        return "FREQ=WEEKLY" + (rhythm.equals("W2") ? ";INTERVAL=2" : "") + ";BYDAY=" + String.join(",", days) + hours;
    }

    private static boolean isPlain(Rule rule, String text) {
        return rule.isSimple()
                && !text.contains("WKST")
                && rule.count() == null
                && rule.until() == null
                && rule.leftOut().isEmpty()
                && !rule.weekdays().isEmpty();
    }

    private static @Nullable String rhythm(Rule rule) {
        List<Integer> nths =
                rule.weekdays().stream().map(NthWeekday::nth).distinct().toList();
        String rhythm = (rule.frequency() == Frequency.MONTHLY ? "M" + nths.get(0) : "W" + rule.interval());
        boolean fits = rule.frequency() == Frequency.MONTHLY
                ? rule.interval() == 1
                : rule.frequency() == Frequency.WEEKLY && nths.get(0) == 0;
        return fits && nths.size() == 1 && RHYTHMS.contains(rhythm) ? rhythm : null;
    }

    private static String letters(DayOfWeek day) {
        return day.name().substring(0, 2);
    }
}
