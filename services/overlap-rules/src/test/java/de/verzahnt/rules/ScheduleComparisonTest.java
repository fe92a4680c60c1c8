package de.verzahnt.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.rules.ScheduleComparison.Level;
import org.junit.jupiter.api.Test;

class ScheduleComparisonTest {
    private static final String THURSDAY_MORNING = "FREQ=WEEKLY;BYDAY=TH 10:00-12:00";
    private final ScheduleComparison comparison = new ScheduleComparison();

    @Test
    void hoursThatOverlapAreTheSameHours() {
        assertThat(level(THURSDAY_MORNING, "FREQ=WEEKLY;BYDAY=MO 09:00-11:00|FREQ=WEEKLY;BYDAY=TH 11:30-13:00"))
                .isEqualTo(Level.SAME_HOURS);
    }

    @Test
    void aWeekdayWithoutHoursIsTheSameDay() {
        assertThat(level(THURSDAY_MORNING, "FREQ=WEEKLY;BYDAY=MO,TH")).isEqualTo(Level.SAME_DAY);
    }

    @Test
    void hoursThatOnlyTouchAreOtherTimes() {
        assertThat(level(THURSDAY_MORNING, "FREQ=WEEKLY;BYDAY=TH 12:00-14:00")).isEqualTo(Level.OTHER_TIMES);
    }

    @Test
    void otherWeekdaysAreOtherTimes() {
        assertThat(level(THURSDAY_MORNING, "FREQ=MONTHLY;BYDAY=1TU")).isEqualTo(Level.OTHER_TIMES);
    }

    @Test
    void whatCannotBeReadIsUnknown() {
        assertThat(level(THURSDAY_MORNING, "donnerstags nach Absprache")).isEqualTo(Level.UNKNOWN);
        assertThat(level(THURSDAY_MORNING, "FREQ=WEEKLY;BYDAY=XX 10:00-12:00")).isEqualTo(Level.UNKNOWN);
    }

    @Test
    void anHourThatIsNoneLeavesTheWeekday() {
        assertThat(level(THURSDAY_MORNING, "FREQ=WEEKLY;BYDAY=TH 10:00-77:99")).isEqualTo(Level.SAME_DAY);
    }

    @Test
    void onlyWhoTellsAllHoursCanBeAComplement() {
        Told morning = Told.free("a").on(THURSDAY_MORNING);

        assertThat(ScheduleComparison.complement(morning.beside(Told.free("b").on("FREQ=WEEKLY;BYDAY=TH 13:00-15:00"))))
                .isTrue();
        assertThat(ScheduleComparison.complement(morning.beside(Told.free("b").on("FREQ=WEEKLY;BYDAY=FR"))))
                .isFalse();
    }

    private Enum<?> level(String a, String b) {
        return comparison
                .observe(Told.free("a").on(a).beside(Told.free("b").on(b)))
                .level();
    }
}
