package de.verzahnt.feeds.time;

import de.verzahnt.messages.Message;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A rule as the hub writes it: it tells its days without the first date, and its hours stand beside it.
 *
 * @param days frequency and days; empty when the hub cannot say them
 * @param until null when it has no such end
 * @param count how often from the first date on; null when not told
 * @param dates the first date once for each hour at which it begins
 * @param holdsFirst whether the first date is one of its days
 */
record RuleText(
        String days, @Nullable LocalDate until, @Nullable Integer count, List<Span> dates, boolean holdsFirst) {
    private static final Set<String> FREQUENCIES = Set.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");
    private static final int MOST_TIMES = 1000;
    private static final int MOST_HOURS = 6;

    /** Empty when there is none, or it ends before it begins; why is told. */
    static Optional<RuleText> of(Series series, Consumer<Message> told) {
        String written = series.rule();
        if (written == null) {
            return Optional.empty();
        }
        Optional<RuleParts> read = RuleParts.read(written);
        if (read.isEmpty() || !FREQUENCIES.contains(String.valueOf(read.get().get("FREQ")))) {
            told.accept(Message.of("feeds.rule-unreadable", shown(written)));
            return Optional.of(unsaid(null));
        }
        RuleParts parts = read.get();
        parts.unknown().forEach(name -> told.accept(Message.of("feeds.rule-part", name)));
        LocalDate until = until(parts, series, told);
        if (until != null && until.isBefore(series.first().firstDay())) {
            told.accept(
                    Message.of("feeds.until-before-start", until, series.first().firstDay()));
            return Optional.empty();
        }
        return Optional.of(moved(withDays(parts, series.written()), series, told)
                .map(days -> text(days, parts, until, series, told))
                .orElseGet(() -> unsaid(until)));
    }

    /** Whether its days could be written down; if not, it goes on all the same. */
    boolean tellsDays() {
        return !days.isEmpty();
    }

    private static RuleText unsaid(@Nullable LocalDate until) {
        return new RuleText("", until, null, List.of(), true);
    }

    private static RuleText text(
            RuleParts days, RuleParts parts, @Nullable LocalDate until, Series series, Consumer<Message> told) {
        boolean holdsFirst = RuleDays.hold(days.text(), series.first().firstDay());
        if (!holdsFirst) {
            told.accept(
                    Message.of("feeds.first-date-beside-rule", series.first().firstDay()));
        }
        Integer count = until == null ? count(parts, told) : null;
        Integer fromRule = count != null && !holdsFirst ? Integer.valueOf(count - 1) : count;
        return new RuleText(days.text(), until, fromRule, hours(parts, series, told), holdsFirst);
    }

    private static @Nullable LocalDate until(RuleParts parts, Series series, Consumer<Message> told) {
        String written = parts.get("UNTIL");
        if (written == null) {
            return null;
        }
        Optional<LocalDate> until = RuleEnd.of(written, series);
        if (until.isEmpty()) {
            told.accept(Message.of("feeds.until-unreadable", shown(written)));
        }
        return until.orElse(null);
    }

    private static @Nullable Integer count(RuleParts parts, Consumer<Message> told) {
        String written = parts.get("COUNT");
        if (written == null) {
            return null;
        }
        boolean readable = written.matches("\\d{1,4}") && Integer.parseInt(written) <= MOST_TIMES;
        if (!readable) {
            told.accept(Message.of("feeds.count-unreadable", shown(written)));
        }
        return readable ? Integer.valueOf(written) : null;
    }

    /** The days that follow from the first date are written down, as the hub does not ask it. */
    private static RuleParts withDays(RuleParts parts, LocalDate first) {
        boolean told = parts.has("BYDAY", "BYMONTHDAY", "BYYEARDAY");
        if (told || parts.isEvery("DAILY")) {
            return parts;
        }
        if (parts.isEvery("WEEKLY") || parts.has("BYWEEKNO")) {
            return parts.with("BYDAY", Weekdays.name(first.getDayOfWeek()));
        }
        boolean everyYear = parts.isEvery("YEARLY") && !parts.has("BYMONTH");
        RuleParts months = everyYear ? parts.with("BYMONTH", String.valueOf(first.getMonthValue())) : parts;
        return months.with("BYMONTHDAY", String.valueOf(first.getDayOfMonth()));
    }

    /** Where the clock of the source is a day ahead or behind, so are its weekdays. */
    private static Optional<RuleParts> moved(RuleParts parts, Series series, Consumer<Message> told) {
        int later =
                (int) ChronoUnit.DAYS.between(series.written(), series.first().firstDay());
        if (later == 0 || !parts.has("BYDAY", "BYMONTHDAY", "BYYEARDAY")) {
            return Optional.of(parts);
        }
        List<String> days = parts.list("BYDAY").stream()
                .flatMap(day -> Weekdays.later(day, later).stream())
                .toList();
        if (days.size() < parts.list("BYDAY").size() || parts.has("BYMONTHDAY", "BYYEARDAY")) {
            told.accept(Message.of("feeds.rule-of-other-days"));
            return Optional.empty();
        }
        return Optional.of(parts.with("BYDAY", String.join(",", days)));
    }

    private static List<Span> hours(RuleParts parts, Series series, Consumer<Message> told) {
        Span first = series.first();
        List<String> hours = parts.list("BYHOUR");
        if (first.wholeDays() || hours.size() < 2) {
            return List.of(first);
        }
        if (hours.size() > MOST_HOURS || !hours.stream().allMatch(hour -> hour.matches("[01]?\\d|2[0-3]"))) {
            told.accept(Message.of("feeds.rule-part", "BYHOUR"));
            return List.of(first);
        }
        List<Span> dates = new ArrayList<>();
        for (String hour : hours) {
            LocalTime begin = LocalTime.of(Integer.parseInt(hour), first.start().getMinute());
            LocalDateTime there = series.written().atTime(begin);
            dates.add(first.at(series.zone().inGermany(there)));
        }
        return dates;
    }

    private static String shown(String written) {
        int most = 80;
        return written.length() <= most ? written : written.substring(0, most) + "…";
    }
}
