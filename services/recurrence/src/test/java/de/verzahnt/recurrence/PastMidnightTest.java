package de.verzahnt.recurrence;

import static de.verzahnt.recurrence.Meeting.NEVER;
import static de.verzahnt.recurrence.Meeting.SAME_DAY;
import static de.verzahnt.recurrence.Meeting.SAME_HOURS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hours belong to the day on which they begin, and go on into the next. */
class PastMidnightTest {
    private static final String FRIDAY_NIGHT = "FREQ=WEEKLY;BYDAY=FR 22:00-00:30";

    @ParameterizedTest
    @ValueSource(strings = {"22:00-00:30", "20:00-08:00", "22:00-24:00", "22:00-00:00", "00:00-24:00", "08:00-24:00"})
    void aNightOfUpToTwelveHoursAndHoursUntilMidnightAreMeant(String hours) {
        assertThat(ScheduleCheck.complaints("FREQ=WEEKLY;BYDAY=FR " + hours, null))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"20:00-08:01", "12:00-10:00", "10:00-10:00", "00:00-00:00", "24:00-02:00", "22:00-24:30"})
    void beginningAndEndMixedUpOrNoTimeAtAllAreRefused(String hours) {
        assertThat(ScheduleCheck.complaints("FREQ=WEEKLY;BYDAY=FR " + hours, null))
                .extracting(Complaint::reason)
                .containsExactly(Complaint.Reason.UNREADABLE);
    }

    @Test
    void aFridayNightMeetsWhatBeginsAtMidnightOnSaturday() {
        assertThat(meeting(FRIDAY_NIGHT, "FREQ=WEEKLY;BYDAY=SA 00:00-01:00")).isEqualTo(SAME_HOURS);
        assertThat(meeting(FRIDAY_NIGHT, "FREQ=WEEKLY;BYDAY=SA 00:30-01:00")).isEqualTo(NEVER);
        assertThat(meeting(FRIDAY_NIGHT, "FREQ=WEEKLY;BYDAY=FR 00:00-01:00")).isEqualTo(NEVER);
    }

    @Test
    void hoursUntilMidnightDoNotMeetTheNextDay() {
        assertThat(meeting("FREQ=WEEKLY;BYDAY=FR 22:00-24:00", "FREQ=WEEKLY;BYDAY=SA 00:00-01:00"))
                .isEqualTo(NEVER);
    }

    @Test
    void aFridayNightMeetsTheFridayEveningAndAnotherFridayNight() {
        assertThat(meeting(FRIDAY_NIGHT, "FREQ=WEEKLY;BYDAY=FR 20:00-22:30")).isEqualTo(SAME_HOURS);
        assertThat(meeting(FRIDAY_NIGHT, "FREQ=WEEKLY;BYDAY=FR 23:30-02:00")).isEqualTo(SAME_HOURS);
        assertThat(meeting(FRIDAY_NIGHT, "FREQ=WEEKLY;BYDAY=FR 20:00-22:00")).isEqualTo(NEVER);
    }

    @Test
    void twoNightsInARowMeetOnlyWhereTheFirstLastsUntilTheSecondBegins() {
        assertThat(meeting(FRIDAY_NIGHT, "FREQ=WEEKLY;BYDAY=SA 22:00-00:30")).isEqualTo(NEVER);
        assertThat(meeting("FREQ=WEEKLY;BYDAY=FR 14:00-02:00", "FREQ=WEEKLY;BYDAY=SA 01:00-13:00"))
                .isEqualTo(SAME_HOURS);
    }

    @Test
    void aSundayNightMeetsMondayAndTheLastOfAMonthTheFirstOfTheNext() {
        assertThat(meeting("FREQ=WEEKLY;BYDAY=SU 22:00-02:00", "FREQ=WEEKLY;BYDAY=MO 01:00-03:00"))
                .isEqualTo(SAME_HOURS);
        assertThat(meeting("FREQ=MONTHLY;BYMONTHDAY=-1 22:00-02:00", "FREQ=MONTHLY;BYMONTHDAY=1 01:00-03:00"))
                .isEqualTo(SAME_HOURS);
        assertThat(meeting("FREQ=MONTHLY;BYMONTHDAY=-1 22:00-02:00", "FREQ=MONTHLY;BYMONTHDAY=2 01:00-03:00"))
                .isEqualTo(NEVER);
    }

    @Test
    void whoseHoursAreUnknownMeetsTheDayOnWhichTheNightBegins() {
        assertThat(meeting(FRIDAY_NIGHT, "FREQ=WEEKLY;BYDAY=FR")).isEqualTo(SAME_DAY);
        assertThat(meeting(FRIDAY_NIGHT, "FREQ=WEEKLY;BYDAY=SA")).isEqualTo(NEVER);
    }

    @Test
    void theDayOfAMeetingIsThatOnWhichTheLaterOneBegins() {
        assertThat(timetable(FRIDAY_NIGHT).meetingDays(timetable("FREQ=DAILY 00:00-01:00")))
                .containsExactly(DayOfWeek.SATURDAY);
        assertThat(timetable("FREQ=DAILY 00:00-01:00").meetingDays(timetable(FRIDAY_NIGHT)))
                .containsExactly(DayOfWeek.SATURDAY);
        assertThat(timetable(FRIDAY_NIGHT).meetingDays(timetable("FREQ=DAILY 23:00-00:15")))
                .containsExactly(DayOfWeek.FRIDAY);
    }

    @Test
    void aChainGoesOnAcrossMidnight() {
        assertThat(follow(FRIDAY_NIGHT, "FREQ=WEEKLY;BYDAY=SA 00:30-02:00")).isTrue();
        assertThat(follow(FRIDAY_NIGHT, "FREQ=WEEKLY;BYDAY=SA 01:00-02:00")).isTrue();
        assertThat(follow(FRIDAY_NIGHT, "FREQ=WEEKLY;BYDAY=SA 01:01-02:00")).isFalse();
        assertThat(follow(FRIDAY_NIGHT, "FREQ=WEEKLY;BYDAY=FR 00:30-02:00")).isFalse();
        assertThat(follow("FREQ=WEEKLY;BYDAY=FR 20:00-24:00", "FREQ=WEEKLY;BYDAY=SA 00:00-02:00"))
                .isTrue();
        assertThat(follow(FRIDAY_NIGHT, "FREQ=WEEKLY;BYDAY=FR 20:00-22:00")).isTrue();
    }

    @Test
    void theLastDayIsThatOnWhichTheLastNightBegins() {
        assertThat(Schedule.lastDay("FREQ=WEEKLY;BYDAY=FR;COUNT=2 22:00-00:30", LocalDate.of(2026, 1, 1)))
                .contains(LocalDate.of(2026, 1, 9));
    }

    @Test
    void midnightIsOneTimeHoweverItIsWritten() {
        assertThat(timetable("FREQ=WEEKLY;BYDAY=FR 22:00-00:00"))
                .isEqualTo(timetable("FREQ=WEEKLY;BYDAY=FR 22:00-24:00"));
    }

    private static Timetable timetable(String schedule) {
        return Timetable.of(schedule, null);
    }

    private static Meeting meeting(String a, String b) {
        assertThat(timetable(b).meeting(timetable(a))).isEqualTo(timetable(a).meeting(timetable(b)));
        return timetable(a).meeting(timetable(b));
    }

    private static boolean follow(String a, String b) {
        assertThat(timetable(b).followsDirectly(timetable(a)))
                .isEqualTo(timetable(a).followsDirectly(timetable(b)));
        return timetable(a).followsDirectly(timetable(b));
    }
}
