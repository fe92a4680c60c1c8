package de.verzahnt.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The days of a rule within eight years. A rule is taken as if it had always been and went on: when offerings begin and end is
 * asked elsewhere. Only of a rule that leaves out days before its end do the true days count.
 */
record Days(BitSet ofWindow) {
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final LocalDate END = START.plusYears(8);
    private static final long ZERO = START.toEpochDay();
    private static final int SIZE = (int) (END.toEpochDay() - ZERO);
    private static final int WEEK = 7;
    /** By days after the start. */
    private static final List<BitSet> WEEKDAYS =
            IntStream.range(0, WEEK).mapToObj(Days::weekly).toList();

    /** Empty when the rule does not tell its days, or has none in these years. */
    static Optional<Days> of(Rule rule, @Nullable Hours hours, @Nullable LocalDate first) {
        if (!rule.tellsDays()) {
            return Optional.empty();
        }
        BitSet days = pattern(rule, first);
        Ending.of(rule, hours, first)
                .filter(last -> !rule.leftOut().isEmpty() && !last.isBefore(START) && last.isBefore(END))
                .ifPresent(last -> {
                    days.clear(index(last) + 1, SIZE);
                    days.clear(0, first == null || first.isBefore(START) ? 0 : index(first));
                    rule.leftOut().stream().filter(day -> !day.isBefore(START)).forEach(day -> days.clear(index(day)));
                });
        return Optional.of(new Days(days)).filter(d -> !d.ofWindow.isEmpty());
    }

    /** Whether any day of the other comes so many days after one of these; before it when negative. */
    boolean meet(Days other, int later) {
        return later < 0 ? other.meet(this, -later) : ofWindow.intersects(other.earlier(later));
    }

    /** The weekdays of such meetings, told by the later of the two days. */
    Set<DayOfWeek> commonWeekdays(Days other, int later) {
        if (later < 0) {
            return other.commonWeekdays(this, -later);
        }
        BitSet both = (BitSet) ofWindow.clone();
        both.and(other.earlier(later));
        return IntStream.range(0, WEEK)
                .filter(day -> both.intersects(WEEKDAYS.get(day)))
                .mapToObj(day -> START.getDayOfWeek().plus(day + later))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }

    private BitSet earlier(int days) {
        return days == 0 ? ofWindow : ofWindow.get(days, SIZE);
    }

    /** Of a rule for every second week and an unknown first day any week may be the one. */
    private static BitSet pattern(Rule rule, @Nullable LocalDate first) {
        int interval = first == null ? 1 : rule.interval();
        int once = rule.repeatsByWeeks() ? WEEK * interval : SIZE;
        Occurrences occurrences = Occurrences.of(
                rule.endless(interval), before(rule.frequency(), interval, first == null ? START : first));
        BitSet days = new BitSet(SIZE);
        for (long day = occurrences.next() - ZERO; day < once; day = occurrences.next() - ZERO) {
            for (int again = (int) day; day >= 0 && again < SIZE; again += once) {
                days.set(again);
            }
        }
        return days;
    }

    /** A start shortly before the eight years in the rhythm of the first day. */
    private static LocalDate before(Frequency frequency, int interval, LocalDate first) {
        LocalDate period =
                switch (frequency) {
                    case DAILY, WEEKLY -> first;
                    case MONTHLY -> first.withDayOfMonth(1);
                    case YEARLY -> first.withDayOfYear(1);
                };
        long rounds = Math.floorDiv(frequency.unit.between(period, START), interval) - 1;
        return period.plus(rounds * interval, frequency.unit);
    }

    private static int index(LocalDate day) {
        return (int) (day.toEpochDay() - ZERO);
    }

    private static BitSet weekly(int first) {
        BitSet days = new BitSet(SIZE);
        for (int day = first; day < SIZE; day += WEEK) {
            days.set(day);
        }
        return days;
    }
}
