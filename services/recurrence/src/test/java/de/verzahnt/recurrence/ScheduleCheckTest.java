package de.verzahnt.recurrence;

import static de.verzahnt.recurrence.Complaint.Reason.NEVER;
import static de.verzahnt.recurrence.Complaint.Reason.OFTENER_THAN_DAILY;
import static de.verzahnt.recurrence.Complaint.Reason.OUT_OF_RANGE;
import static de.verzahnt.recurrence.Complaint.Reason.OVER_BEFORE_IT_BEGINS;
import static de.verzahnt.recurrence.Complaint.Reason.UNREADABLE;
import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.messages.Message;
import de.verzahnt.recurrence.Complaint.Reason;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleCheckTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    @Test
    void aChoiceFromTooFewDaysNeverTakesPlace() {
        assertThat(reasons("FREQ=DAILY;BYSETPOS=366;BYDAY=MO 10:00-12:00", FIRST))
                .containsExactly(Complaint.Reason.NEVER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=WEEKLY",
                "freq=weekly;byday=th",
                "FREQ=WEEKLY;UNTIL=20261218T235959;BYDAY=MO,WE",
                "FREQ=WEEKLY;BYDAY=TU;BYHOUR=10 10:00-12:00",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU 15:00-17:00 | FREQ=MONTHLY;BYDAY=-1FR 10:00-12:00",
                "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29",
                "FREQ=MONTHLY;BYDAY=5TU",
                "FREQ=WEEKLY;BYDAY=TU;EXDATE=20260303,20260310 10:00-12:00",
                "FREQ=DAILY;COUNT=1000",
                "FREQ=WEEKLY;INTERVAL=52;BYDAY=TU",
                "FREQ=WEEKLY;BYDAY=MO;UNTIL=20260302T090000Z 10:00-12:00"
            })
    void whatPeopleMeanPasses(String schedule) {
        assertThat(reasons(schedule, FIRST)).isEmpty();
        assertThat(reasons(schedule, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "donnerstags",
                "FREQ=WEEKLY;BYDAY=XX",
                "FREQ=WEEKLY;BYDAY=TH 10:00-25:00",
                "FREQ=WEEKLY;BYDAY=TH 12:00-10:00",
                "FREQ=WEEKLY;BYDAY=TH 10:00 - 12:00",
                "FREQ=WEEKLY;BYDAY=1TH",
                "FREQ=WEEKLY;BYDAY=TH;COUNT=99999999999",
                "FREQ=WEEKLY;BYDAY=TH;COUNT=3;UNTIL=20261231",
                "FREQ=WEEKLY;BYDAY=TH;UNTIL=20260230",
                "FREQ=WEEKLY;BYDAY=TH;EXDATE=",
                "FREQ=WEEKLY;BYDAY=TH;EXDATE=morgen",
                "RRULE:FREQ=WEEKLY;BYDAY=TH"
            })
    void whatIsNoRuleIsUnreadable(String schedule) {
        assertThat(reasons(schedule, FIRST)).containsExactly(UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FREQ=HOURLY", "FREQ=MINUTELY;INTERVAL=90", "FREQ=SECONDLY;COUNT=5"})
    void noOfferingTakesPlaceEveryHour(String schedule) {
        assertThat(reasons(schedule, FIRST)).containsExactly(OFTENER_THAN_DAILY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"FREQ=DAILY;COUNT=1001", "FREQ=WEEKLY;INTERVAL=53;BYDAY=TU", "FREQ=YEARLY;INTERVAL=2147483647"})
    void nobodyMeansSoManyTimesOrSoLongAPause(String schedule) {
        assertThat(reasons(schedule, FIRST)).containsExactly(OUT_OF_RANGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MONTHLY;BYDAY=6TU"})
    void aDayThatDoesNotExistNeverComes(String schedule) {
        assertThat(reasons(schedule, FIRST)).containsExactly(NEVER);
        assertThat(reasons(schedule, null)).containsExactly(NEVER);
    }

    @Test
    void anEndThatNoDayReachesNeverComes() {
        assertThat(reasons("FREQ=WEEKLY;BYDAY=TH;UNTIL=20260304", FIRST)).containsExactly(NEVER);
        assertThat(reasons("FREQ=WEEKLY;BYDAY=MO;COUNT=1;EXDATE=20260302", FIRST))
                .containsExactly(NEVER);
        assertThat(reasons("FREQ=WEEKLY;BYDAY=MO;UNTIL=20260302T085959Z 10:00-12:00", FIRST))
                .containsExactly(NEVER);
    }

    @Test
    void anEndBeforeTheFirstDayIsToldAsSuch() {
        assertThat(reasons("FREQ=WEEKLY;BYDAY=TH;UNTIL=20260301", FIRST)).containsExactly(OVER_BEFORE_IT_BEGINS);
    }

    @Test
    void everyWrongRuleIsNamed() {
        assertThat(ScheduleCheck.complaints("FREQ=HOURLY|FREQ=WEEKLY;BYDAY=TH| | FREQ=DAILY;COUNT=9999 ", null))
                .containsExactly(
                        new Complaint(OFTENER_THAN_DAILY, "FREQ=HOURLY", Message.of("recurrence.frequency")),
                        new Complaint(UNREADABLE, "", Message.of("recurrence.rule")),
                        new Complaint(
                                OUT_OF_RANGE,
                                "FREQ=DAILY;COUNT=9999",
                                Message.of("recurrence.from-one", "COUNT", 1000)));
    }

    private static List<Reason> reasons(String schedule, @Nullable LocalDate first) {
        return ScheduleCheck.complaints(schedule, first).stream()
                .map(Complaint::reason)
                .toList();
    }
}
