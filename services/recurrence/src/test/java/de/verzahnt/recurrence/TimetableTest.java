package de.verzahnt.recurrence;

import static de.verzahnt.recurrence.Meeting.NEVER;
import static de.verzahnt.recurrence.Meeting.SAME_DAY;
import static de.verzahnt.recurrence.Meeting.SAME_HOURS;
import static de.verzahnt.recurrence.Meeting.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimetableTest {
    private static final String WEEKLY = "FREQ=WEEKLY;BYDAY=TH 10:00-12:00";

    @Test
    void firstAndThirdNeverMeetSecondAndFourth() {
        String odd = "FREQ=MONTHLY;BYDAY=1TH,3TH 10:00-12:00";

        assertThat(meeting(odd, "FREQ=MONTHLY;BYDAY=2TH,4TH 10:00-12:00")).isEqualTo(NEVER);
        assertThat(meeting(odd, "FREQ=MONTHLY;BYDAY=2TH,3TH 10:00-12:00")).isEqualTo(SAME_HOURS);
        assertThat(meeting(odd, WEEKLY)).isEqualTo(SAME_HOURS);
    }

    @Test
    void theLastIsAtTimesTheFifthAndNeverTheThird() {
        String last = "FREQ=MONTHLY;BYDAY=-1TH 10:00-12:00";

        assertThat(meeting(last, "FREQ=MONTHLY;BYDAY=5TH 10:00-12:00")).isEqualTo(SAME_HOURS);
        assertThat(meeting(last, "FREQ=MONTHLY;BYDAY=4TH 10:00-12:00")).isEqualTo(SAME_HOURS);
        assertThat(meeting(last, "FREQ=MONTHLY;BYDAY=3TH 10:00-12:00")).isEqualTo(NEVER);
    }

    @Test
    void otherMonthsNeverMeet() {
        assertThat(meeting("FREQ=YEARLY;BYMONTH=6;BYDAY=2TH 10:00-12:00", "FREQ=WEEKLY;BYMONTH=5;BYDAY=TH 10:00-12:00"))
                .isEqualTo(NEVER);
    }

    @Test
    void everySecondWeekNeverMeetsTheWeeksBetween() {
        String fortnightly = "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH 10:00-12:00";

        assertThat(meeting(fortnightly, "2026-01-01", fortnightly, "2026-01-08"))
                .isEqualTo(NEVER);
        assertThat(meeting(fortnightly, "2025-01-02", fortnightly, "2026-01-08"))
                .isEqualTo(NEVER);
        assertThat(meeting(fortnightly, "2019-01-03", fortnightly, "2026-01-01"))
                .isEqualTo(NEVER);
        assertThat(meeting(fortnightly, "2019-01-10", fortnightly, "2026-01-01"))
                .isEqualTo(SAME_HOURS);
        assertThat(meeting(fortnightly, "2026-01-01", fortnightly, "2026-01-15"))
                .isEqualTo(SAME_HOURS);
    }

    @Test
    void everySecondWeekOfAnUnknownBeginningMayBeAnyWeek() {
        String fortnightly = "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH 10:00-12:00";

        assertThat(meeting(fortnightly, null, fortnightly, "2026-01-08")).isEqualTo(SAME_HOURS);
    }

    @Test
    void aWeekOfFortnightsBeginsOnMondayUnlessTheRuleSaysSunday() {
        String tuesdays = "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU 10:00-12:00";

        assertThat(meeting(tuesdays, "2026-01-04", tuesdays, "2026-01-06")).isEqualTo(NEVER);
        assertThat(meeting("FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TU 10:00-12:00", "2026-01-04", tuesdays, "2026-01-06"))
                .isEqualTo(SAME_HOURS);
    }

    @Test
    void everyOtherMonthNeverMeetsTheMonthsBetween() {
        String months = "FREQ=MONTHLY;INTERVAL=2;BYDAY=1TH 10:00-12:00";

        assertThat(meeting(months, "2026-01-31", months, "2026-02-01")).isEqualTo(NEVER);
        assertThat(meeting(months, "2026-01-31", months, "2026-03-01")).isEqualTo(SAME_HOURS);
    }

    @Test
    void daysLeftOutOfWhatEndsAreNoMeeting() {
        String marchThursdays = "FREQ=WEEKLY;BYDAY=TH;UNTIL=20260331;EXDATE=20260305,20260319T100000 10:00-12:00";
        String firstAndThird = "FREQ=MONTHLY;BYDAY=1TH,3TH 10:00-12:00";

        assertThat(meeting(marchThursdays, "2026-03-01", firstAndThird, null)).isEqualTo(NEVER);
        assertThat(meeting(marchThursdays, "2026-02-01", firstAndThird, null)).isEqualTo(SAME_HOURS);
        assertThat(meeting("FREQ=WEEKLY;BYDAY=TH;EXDATE=20260305 10:00-12:00", firstAndThird))
                .isEqualTo(SAME_HOURS);
    }

    @Test
    void aDayOfTheMonthMeetsTheWeekdayItAtTimesIs() {
        assertThat(meeting("FREQ=MONTHLY;BYMONTHDAY=15 10:00-12:00", WEEKLY)).isEqualTo(SAME_HOURS);
        assertThat(meeting("FREQ=DAILY 09:00-18:00", WEEKLY)).isEqualTo(SAME_HOURS);
    }

    @Test
    void hoursThatTouchDoNotMeetAndUnknownHoursAreTheSameDay() {
        assertThat(meeting(WEEKLY, "FREQ=WEEKLY;BYDAY=TH 12:00-14:00")).isEqualTo(NEVER);
        assertThat(meeting(WEEKLY, "FREQ=WEEKLY;BYDAY=TH")).isEqualTo(SAME_DAY);
        assertThat(meeting(WEEKLY, "FREQ=WEEKLY;BYDAY=TH 10:00 - 77:99")).isEqualTo(SAME_DAY);
        assertThat(meeting("FREQ=MONTHLY;BYDAY=1TH", "FREQ=MONTHLY;BYDAY=2TH")).isEqualTo(NEVER);
    }

    @Test
    void whoDoesNotTellDaysIsUnknown() {
        for (String schedule : new String[] {
            "FREQ=WEEKLY 10:00-12:00", "donnerstags", "", "FREQ=HOURLY;BYDAY=TH", "FREQ=MONTHLY;BYDAY=6TH"
        }) {
            assertThat(meeting(WEEKLY, schedule)).as(schedule).isEqualTo(UNKNOWN);
        }
    }

    @Test
    void beginningAndEndAreOfNoAccount() {
        assertThat(Timetable.of("FREQ=WEEKLY;BYDAY=TH;UNTIL=20250101T000000Z 10:00-12:00", LocalDate.of(2020, 5, 5)))
                .isEqualTo(Timetable.of(WEEKLY, null))
                .hasSameHashCodeAs(Timetable.of(WEEKLY, null));
    }

    @Test
    void theDaysOnWhichTwoMeetAreToldInTheOrderOfTheWeek() {
        assertThat(Timetable.of("FREQ=WEEKLY;BYDAY=SU,TH,MO 10:00-12:00", null)
                        .meetingDays(Timetable.of("FREQ=DAILY 11:00-12:00 | FREQ=WEEKLY;BYDAY=TU 10:00-12:00", null)))
                .containsExactly(DayOfWeek.MONDAY, DayOfWeek.THURSDAY, DayOfWeek.SUNDAY);
    }

    @Test
    void onlyWhoTellsDaysAndHoursOfEveryRuleIsComplete() {
        assertThat(Timetable.of(WEEKLY, null).complete()).isTrue();
        assertThat(Timetable.of(WEEKLY + "|FREQ=WEEKLY;BYDAY=FR", null).complete())
                .isFalse();
        assertThat(Timetable.of(WEEKLY + "|nach Absprache", null).complete()).isFalse();
        assertThat(Timetable.of(null, null).complete()).isFalse();
    }

    private static Meeting meeting(String a, String b) {
        return meeting(a, null, b, null);
    }

    private static Meeting meeting(String a, @Nullable String firstA, String b, @Nullable String firstB) {
        Timetable one = Timetable.of(a, firstA == null ? null : LocalDate.parse(firstA));
        Timetable other = Timetable.of(b, firstB == null ? null : LocalDate.parse(firstB));
        assertThat(other.meeting(one)).isEqualTo(one.meeting(other));
        return one.meeting(other);
    }
}
