package de.verzahnt.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRule.WeekdayNum;
import org.jspecify.annotations.Nullable;

/** One RFC 5545 rule, as {@link RuleReader} read it. */
public final class Rule {
    /** A daily course of nearly three years, a weekly one of nearly twenty. */
    static final int MOST_TIMES = 1000;
    /** Weeks of a year. */
    static final int MOST_APART = 52;

    private static final Set<Freq> FREQUENCIES = Set.of(Freq.DAILY, Freq.WEEKLY, Freq.MONTHLY, Freq.YEARLY);
    private final RecurrenceRule written;
    private final @Nullable LocalDateTime until;
    private final SortedSet<LocalDate> leftOut;

    Rule(RecurrenceRule written, SortedSet<LocalDate> leftOut) {
        this.written = written;
        this.until = written.getUntil() == null ? null : LocalTimes.latest(written.getUntil());
        this.leftOut = Collections.unmodifiableSortedSet(leftOut);
    }

    public Frequency frequency() {
        return Frequency.valueOf(written.getFreq().name());
    }

    /** 2 for every second week, month … */
    public int interval() {
        return written.getInterval();
    }

    /** How often in all; null when not told. */
    public @Nullable Integer count() {
        return written.getCount();
    }

    /** The last day {@code UNTIL} allows; null when not told. */
    public @Nullable LocalDate until() {
        return until == null ? null : until.toLocalDate();
    }

    /** In the order written; empty when the rule names none. */
    public List<NthWeekday> weekdays() {
        List<WeekdayNum> days = written.getByDayPart();
        return days == null
                ? List.of()
                : days.stream()
                        .map(day -> new NthWeekday(day.pos, weekday(day)))
                        .toList();
    }

    /** Days on which it is not held after all, in their order. */
    public SortedSet<LocalDate> leftOut() {
        return leftOut;
    }

    /** Whether frequency, interval, weekdays, end and days left out say all of it. */
    public boolean isSimple() {
        // No constant: the library cannot be loaded from its parts.
        Set<Part> simple = Set.of(Part.FREQ, Part.INTERVAL, Part.BYDAY, Part.UNTIL, Part.COUNT, Part.WKST);
        return Arrays.stream(Part.values()).filter(written::hasPart).allMatch(simple::contains);
    }

    boolean oftenerThanDaily() {
        return !FREQUENCIES.contains(written.getFreq());
    }

    /** Whether somebody may mean so many times, or so long a pause. */
    boolean meant() {
        return outOfRange().isEmpty();
    }

    /** The parts that give a longer pause, or more times, than anybody means. */
    List<String> outOfRange() {
        Integer count = written.getCount();
        List<String> parts = new ArrayList<>();
        if (written.getInterval() > MOST_APART) {
            parts.add("INTERVAL");
        }
        if (count != null && count > MOST_TIMES) {
            parts.add("COUNT");
        }
        return parts;
    }

    /** Whether its days follow from the rule alone; others follow from the day it is first held, which nobody reports. */
    boolean tellsDays() {
        return written.getFreq() == Freq.DAILY
                || written.hasPart(Part.BYDAY)
                || written.hasPart(Part.BYMONTHDAY)
                || written.hasPart(Part.BYYEARDAY);
    }

    /** Whether the same days come again every so many weeks. */
    boolean repeatsByWeeks() {
        return written.getFreq() == Freq.WEEKLY && !written.hasPart(Part.BYMONTH);
    }

    /** The last moment {@code UNTIL} allows. */
    @Nullable
    LocalDateTime end() {
        return until;
    }

    /** A copy without end and hours, every so many weeks, months …; hours stand beside a rule. */
    RecurrenceRule endless(int interval) {
        RecurrenceRule copy = RuleReader.parse(written.toString());
        copy.setUntil(null);
        RuleReader.dropHours(copy);
        copy.setInterval(interval);
        return copy;
    }

    private static DayOfWeek weekday(WeekdayNum day) {
        int sundayFirst = day.weekday.ordinal();
        return sundayFirst == 0 ? DayOfWeek.SUNDAY : DayOfWeek.of(sundayFirst);
    }
}
