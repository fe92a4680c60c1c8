package de.verzahnt.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private final Period always = new Period(null, null);

    @Test
    void twoOpenEndedPeriodsHaveAllDaysInCommon() {
        assertThat(always.commonDaysFrom(TODAY, always)).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void bothDaysCount() {
        Period march = new Period(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 28));

        assertThat(march.commonDaysFrom(TODAY, always)).isEqualTo(28);
        assertThat(always.commonDaysFrom(TODAY, march)).isEqualTo(28);
    }

    @Test
    void whatIsOverHasNoDaysInCommon() {
        Period february = new Period(null, LocalDate.of(2026, 2, 28));

        assertThat(february.commonDaysFrom(TODAY, always)).isZero();
        assertThat(february.endedBefore(TODAY)).isTrue();
        assertThat(february.endedBefore(LocalDate.of(2026, 2, 28))).isFalse();
    }

    @Test
    void whatFollowsOneAnotherHasNoDaysInCommon() {
        Period spring = new Period(null, LocalDate.of(2026, 6, 30));
        Period summer = new Period(LocalDate.of(2026, 7, 1), null);

        assertThat(spring.commonDaysFrom(TODAY, summer)).isZero();
    }

    @Test
    void theEarlierOfDeclaredEndAndScheduleEndsIt() {
        String untilMay = "FREQ=WEEKLY;BYDAY=TH;UNTIL=20260531";
        LocalDate june = LocalDate.of(2026, 6, 30);
        LocalDate april = LocalDate.of(2026, 4, 30);

        assertThat(new Period(TODAY, june).endingWith(untilMay))
                .isEqualTo(new Period(TODAY, LocalDate.of(2026, 5, 28)));
        assertThat(new Period(TODAY, april).endingWith(untilMay)).isEqualTo(new Period(TODAY, april));
        assertThat(new Period(TODAY, june).endingWith(null)).isEqualTo(new Period(TODAY, june));
    }
}
