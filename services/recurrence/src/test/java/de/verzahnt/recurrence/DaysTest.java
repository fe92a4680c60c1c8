package de.verzahnt.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the first day on, the days are those the library finds one by one. */
class DaysTest {
    private static final LocalDate ZERO = LocalDate.of(2024, 1, 1);
    private static final LocalDate END = LocalDate.of(2032, 1, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=DAILY",
                "FREQ=DAILY;BYDAY=SA,SU",
                "FREQ=WEEKLY;BYDAY=MO,TH,SU",
                "FREQ=WEEKLY;WKST=SU;BYDAY=SA,SU",
                "FREQ=WEEKLY;WKST=SU;BYDAY=SU,WE;BYSETPOS=1",
                "FREQ=WEEKLY;BYMONTH=3,4;BYDAY=FR",
                "FREQ=MONTHLY;BYDAY=1TH,-1FR",
                "FREQ=MONTHLY;BYMONTHDAY=31",
                "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
                "FREQ=YEARLY;BYMONTH=6;BYDAY=2TH",
                "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO"
            })
    void daysAreThoseOfTheLibrary(String rule) {
        for (int interval = 1; interval <= 5; interval++) {
            for (LocalDate first = ZERO.minusMonths(20); first.isBefore(END); first = first.plusDays(97)) {
                String every = rule + ";INTERVAL=" + interval;
                assertThat(seen(every, first)).as("%s from %s", every, first).isEqualTo(counted(every, first));
            }
        }
    }

    private static List<LocalDate> seen(String rule, LocalDate first) {
        return Days.of(RuleReader.read(rule).orElseThrow(), null, first)
                .map(days -> days.ofWindow().stream())
                .orElse(IntStream.empty())
                .mapToObj(ZERO::plusDays)
                .filter(day -> !day.isBefore(first))
                .toList();
    }

    private static List<LocalDate> counted(String rule, LocalDate first) {
        RecurrenceRule library = RuleReader.parse(rule);
        RecurrenceRuleIterator days =
                library.iterator(new DateTime(first.getYear(), first.getMonthValue() - 1, first.getDayOfMonth()));
        List<LocalDate> counted = new ArrayList<>();
        for (LocalDate day = next(days); day.isBefore(END); day = next(days)) {
            if (!day.isBefore(ZERO)) {
                counted.add(day);
            }
        }
        return counted;
    }

    private static LocalDate next(RecurrenceRuleIterator days) {
        DateTime day = days.nextDateTime();
        return LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth());
    }
}
