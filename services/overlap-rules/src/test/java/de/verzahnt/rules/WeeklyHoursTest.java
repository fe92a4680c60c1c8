package de.verzahnt.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.rules.WeeklyHours.Slot;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** Hours are those on the wall in Germany, summer and winter; clocks change on 29 March and 25 October 2026. */
class WeeklyHoursTest {

    @Test
    void hoursStayWhatTheyAreWhenTheClocksChange() {
        WeeklyHours march = WeeklyHours.parse("FREQ=WEEKLY;BYDAY=TH;UNTIL=20260328 10:00-12:00");
        WeeklyHours april = WeeklyHours.parse("FREQ=WEEKLY;BYDAY=TH 10:00-12:00");

        assertThat(march).isEqualTo(april);
        assertThat(march.slots().get(0).overlaps(april.slots().get(0))).isTrue();
    }

    @Test
    void anEndInUniversalTimeMovesNoHour() {
        assertThat(WeeklyHours.parse("FREQ=WEEKLY;BYDAY=SU;UNTIL=20261024T220000Z 23:00-23:59"))
                .isEqualTo(WeeklyHours.parse("FREQ=WEEKLY;BYDAY=SU 23:00-23:59"));
    }

    @Test
    void hoursInTheNightOfTheChangeAreHoursOfThatWeekdayToo() {
        assertThat(WeeklyHours.parse("FREQ=WEEKLY;BYDAY=SU 02:00-03:00").slots())
                .containsExactly(new Slot(DayOfWeek.SUNDAY, LocalTime.of(2, 0), LocalTime.of(3, 0)));
    }

    @Test
    void aStartInUniversalTimeIsNotOfTheContractAndGivesNoHours() {
        assertThat(WeeklyHours.parse("DTSTART:20260326T090000Z RRULE:FREQ=WEEKLY")
                        .unknown())
                .isTrue();
    }
}
