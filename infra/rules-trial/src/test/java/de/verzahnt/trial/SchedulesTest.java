package de.verzahnt.trial;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchedulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=WEEKLY;BYDAY=TH",
                "FREQ=WEEKLY;BYDAY=TH 10:00-12:00",
                "FREQ=WEEKLY;BYDAY=MO,WE 09:00-11:30|FREQ=MONTHLY;BYDAY=1SA 14:00-18:00",
                "FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20261231",
                "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261231T220000Z",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29",
                "FREQ=DAILY;COUNT=3"
            })
    void aRuleThatHappensIsPossible(String schedule) {
        assertThat(Schedules.isPossible(schedule)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "|",
                "FREQ",
                "FREQ=",
                "FREQ=SOMETIMES",
                "FREQ=WEEKLY;BYDAY=XX",
                "FREQ=WEEKLY;INTERVAL=0",
                "FREQ=WEEKLY;COUNT=99999999999999",
                "FREQ=WEEKLY;UNTIL=99999999999",
                "FREQ=WEEKLY;COUNT=2;UNTIL=20261231",
                "FREQ=MONTHLY;BYDAY=6TU",
                "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=4,6",
                "FREQ=MONTHLY;BYSETPOS=400;BYDAY=MO",
                "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=YEARLY;RSCALE=CHINESE;BYMONTH=5L",
                "FREQ=WEEKLY;BYDAY=TU 12:00-12:00",
                "FREQ=WEEKLY;BYDAY=TU 9-12",
                "FREQ=WEEKLY;BYDAY=TU|"
            })
    void whatCannotBeReadOrNeverHappensIsNot(String schedule) {
        assertThat(Schedules.isPossible(schedule)).isFalse();
    }
}
