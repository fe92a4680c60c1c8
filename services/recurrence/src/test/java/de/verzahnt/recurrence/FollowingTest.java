package de.verzahnt.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FollowingTest {
    private static final String ADVICE = "FREQ=WEEKLY;BYDAY=TH 10:00-12:00";

    @Test
    void whatBeginsWhenTheOtherEndsFollowsDirectly() {
        assertThat(follow(ADVICE, "FREQ=WEEKLY;BYDAY=TH 12:00-14:00")).isTrue();
        assertThat(follow(ADVICE, "FREQ=WEEKLY;BYDAY=TU,TH 08:00-09:30")).isTrue();
    }

    @Test
    void halfAnHourIsAPauseAndMoreIsNot() {
        assertThat(follow(ADVICE, "FREQ=WEEKLY;BYDAY=TH 12:30-14:00")).isTrue();
        assertThat(follow(ADVICE, "FREQ=WEEKLY;BYDAY=TH 12:31-14:00")).isFalse();
    }

    @Test
    void hoursThatOverlapFollowNobody() {
        assertThat(follow(ADVICE, "FREQ=WEEKLY;BYDAY=TH 11:45-14:00")).isFalse();
    }

    @Test
    void itTakesADayOnWhichBothTakePlace() {
        assertThat(follow(ADVICE, "FREQ=WEEKLY;BYDAY=FR 12:00-14:00")).isFalse();
        assertThat(follow("FREQ=MONTHLY;BYDAY=1TH 10:00-12:00", "FREQ=MONTHLY;BYDAY=2TH 12:00-14:00"))
                .isFalse();
    }

    @Test
    void unknownHoursFollowNobody() {
        assertThat(follow(ADVICE, "FREQ=WEEKLY;BYDAY=TH")).isFalse();
    }

    private static boolean follow(String a, String b) {
        Timetable one = Timetable.of(a, null);
        Timetable other = Timetable.of(b, null);
        assertThat(other.followsDirectly(one)).isEqualTo(one.followsDirectly(other));
        return one.followsDirectly(other);
    }
}
