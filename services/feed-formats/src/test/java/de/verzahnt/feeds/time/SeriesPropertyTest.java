package de.verzahnt.feeds.time;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.recurrence.ScheduleCheck;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever a source says, the schedule has its days and no others, as another library counts them. */
class SeriesPropertyTest {
    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 5);
    private static final LocalDate HORIZON = BEGIN.plusYears(3);

    @Property(tries = 500, seed = "2026")
    void aRuleKeepsItsDays(
            @ForAll("rules") String rule,
            @ForAll @IntRange(max = 400) int later,
            @ForAll @Size(max = 4) Set<@IntRange(max = 60) Integer> leftOut) {
        LocalDate first = BEGIN.plusDays(later);
        Set<LocalDate> off = leftOut.stream().map(first::plusDays).collect(Collectors.toSet());
        Series series = new Series(hours(first), first, rule, SourceZone.GERMANY, off, List.of());
        SortedSet<LocalDate> expected = byCalendar(rule, first);
        expected.removeAll(off);

        SeriesReader.read(series, told -> {})
                .ifPresentOrElse(
                        timing -> assertThat(SecondOpinion.days(timing.schedule(), first, HORIZON))
                                .as(timing.schedule())
                                .isEqualTo(expected),
                        () -> assertThat(expected).isEmpty());
    }

    @Property(tries = 500, seed = "2026")
    void datesToldOneByOneAreTheDaysOfTheSchedule(
            @ForAll @Size(min = 1, max = 15) Set<@IntRange(max = 200) Integer> days) {
        SortedSet<LocalDate> expected =
                days.stream().map(BEGIN::plusDays).collect(Collectors.toCollection(TreeSet::new));
        LocalDate first = expected.first();
        List<Span> further =
                expected.stream().skip(1).map(SeriesPropertyTest::hours).toList();
        Series series = new Series(hours(first), first, null, SourceZone.GERMANY, Set.of(), further);

        Timing timing = SeriesReader.read(series, told -> {}).orElseThrow();

        assertThat(ScheduleCheck.complaints(timing.schedule(), first)).isEmpty();
        assertThat(timing.until()).isEqualTo(expected.last());
        assertThat(SecondOpinion.days(timing.schedule(), first, HORIZON))
                .as(timing.schedule())
                .isEqualTo(expected);
    }

    @Property(tries = 300, seed = "2026")
    void movedDatesLeaveTheirDayAndHaveAnother(
            @ForAll @IntRange(max = 1500) int held, @ForAll @IntRange(min = 1, max = 6) int by) {
        LocalDate day = BEGIN.plusWeeks(held / 7);
        Series series = new Series(
                hours(BEGIN),
                BEGIN,
                "FREQ=WEEKLY;BYDAY=MO",
                SourceZone.GERMANY,
                Set.of(day),
                List.of(hours(day.plusDays(by))));
        LocalDate horizon = BEGIN.plusYears(6);
        SortedSet<LocalDate> expected = SecondOpinion.ofRule("FREQ=WEEKLY;BYDAY=MO", BEGIN, horizon);
        expected.remove(day);
        expected.add(day.plusDays(by));

        Timing timing = SeriesReader.read(series, told -> {}).orElseThrow();

        assertThat(SecondOpinion.days(timing.schedule(), BEGIN, horizon))
                .as(timing.schedule())
                .isEqualTo(expected);
    }

    /** As calendars show it: the first date always, and it is one of so many. */
    private static SortedSet<LocalDate> byCalendar(String rule, LocalDate first) {
        SortedSet<LocalDate> days = SecondOpinion.ofRule(rule, first, HORIZON);
        if (days.contains(first)) {
            return days;
        }
        days = rule.endsWith(";COUNT=1")
                ? new TreeSet<>()
                : SecondOpinion.ofRule(rule.replace(";COUNT=5", ";COUNT=4"), first, HORIZON);
        days.add(first);
        return days;
    }

    private static Span hours(LocalDate day) {
        LocalDateTime start = day.atTime(10, 0);
        return Span.hours(start, start.plusHours(2));
    }

    @Provide
    Arbitrary<String> rules() {
        Arbitrary<String> frequency = Arbitraries.of(
                "FREQ=DAILY",
                "FREQ=WEEKLY",
                "FREQ=WEEKLY;BYDAY=MO",
                "FREQ=WEEKLY;BYDAY=TU,FR",
                "FREQ=MONTHLY",
                "FREQ=MONTHLY;BYDAY=1MO",
                "FREQ=MONTHLY;BYDAY=-1TH",
                "FREQ=MONTHLY;BYMONTHDAY=15",
                "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
                "FREQ=YEARLY",
                "FREQ=YEARLY;BYMONTH=6",
                "FREQ=YEARLY;BYMONTH=6;BYDAY=2SA");
        Arbitrary<String> interval = Arbitraries.of("", ";INTERVAL=1", ";INTERVAL=2", ";INTERVAL=3");
        Arbitrary<String> end = Arbitraries.of("", ";COUNT=1", ";COUNT=5", ";UNTIL=20271231", ";UNTIL=20270702");
        return Combinators.combine(frequency, interval, end).as((a, b, c) -> a + b + c);
    }
}
