package de.verzahnt.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.rules.AnOffering;
import de.verzahnt.rules.compare.ScheduleComparison.Level;
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
    void aNightMeetsTheMorningAfterIt() {
        assertThat(level(THURSDAY_MORNING, "FREQ=WEEKLY;BYDAY=WE 22:30-10:30")).isEqualTo(Level.SAME_HOURS);
        assertThat(level(THURSDAY_MORNING, "FREQ=WEEKLY;BYDAY=TH 22:30-10:30")).isEqualTo(Level.OTHER_TIMES);
    }

    @Test
    void otherWeekdaysAreOtherTimes() {
        assertThat(level(THURSDAY_MORNING, "FREQ=MONTHLY;BYDAY=1TU")).isEqualTo(Level.OTHER_TIMES);
    }

    @Test
    void firstAndThirdBesideSecondAndFourthAreOtherTimes() {
        assertThat(level("FREQ=MONTHLY;BYDAY=1TH,3TH 10:00-12:00", "FREQ=MONTHLY;BYDAY=2TH,4TH 10:00-12:00"))
                .isEqualTo(Level.OTHER_TIMES);
    }

    @Test
    void fortnightsAreOtherTimesOnlyWhenBothBeginningsAreKnown() {
        String fortnightly = "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH 10:00-12:00";
        AnOffering even = AnOffering.free("a").on(fortnightly).from("2026-01-01", null);

        assertThat(level(even, AnOffering.free("b").on(fortnightly).from("2026-01-08", null)))
                .isEqualTo(Level.OTHER_TIMES);
        assertThat(level(even, AnOffering.free("b").on(fortnightly).from("2026-01-15", null)))
                .isEqualTo(Level.SAME_HOURS);
        assertThat(level(even, AnOffering.free("b").on(fortnightly))).isEqualTo(Level.SAME_HOURS);
    }

    @Test
    void theWeekdaysOnWhichTheyMeetAreTheEvidence() {
        assertThat(comparison
                        .observe(AnOffering.free("a")
                                .on("FREQ=WEEKLY;BYDAY=MO,TU,TH 10:00-12:00")
                                .beside(AnOffering.free("b")
                                        .on("FREQ=WEEKLY;BYDAY=TH,FR 11:00-12:00|FREQ=WEEKLY;BYDAY=MO")))
                        .evidence())
                .containsExactly("MONDAY", "THURSDAY");
    }

    @Test
    void offeringsThatLookTheSameToItMayBeginAndEndOnOtherDays() {
        AnOffering open = AnOffering.free("a").on(THURSDAY_MORNING);
        AnOffering spring = AnOffering.free("a")
                .on("FREQ=WEEKLY;BYDAY=TH;UNTIL=20260630 10:00-12:00")
                .from("2026-03-01", null);

        assertThat(comparison.looksAt(spring.offering())).isEqualTo(comparison.looksAt(open.offering()));
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
    void oneFollowsTheOtherWhereBothTellAllHoursAndOneBeginsSoonAfterTheOtherEnds() {
        assertThat(follows("FREQ=WEEKLY;BYDAY=TH 12:00-14:00")).isTrue();
        assertThat(follows("FREQ=WEEKLY;BYDAY=TH 08:00-10:00")).isTrue();
    }

    @Test
    void oneFollowsTheOtherAcrossMidnight() {
        assertThat(follows("FREQ=WEEKLY;BYDAY=WE 22:00-10:00")).isTrue();
        assertThat(follows("FREQ=WEEKLY;BYDAY=TH 22:00-10:00")).isFalse();
    }

    @Test
    void otherDaysOverlappingHoursAndUnknownHoursFollowNothing() {
        assertThat(follows("FREQ=WEEKLY;BYDAY=FR 12:00-14:00")).isFalse();
        assertThat(follows("FREQ=WEEKLY;BYDAY=TH 11:00-14:00")).isFalse();
        assertThat(follows("FREQ=WEEKLY;BYDAY=TH 19:00-21:00")).isFalse();
        assertThat(follows("FREQ=WEEKLY;BYDAY=TH")).isFalse();
        assertThat(follows("donnerstags im Anschluss")).isFalse();
    }

    private static boolean follows(String schedule) {
        return ScheduleComparison.followEachOther(AnOffering.free("a")
                .on(THURSDAY_MORNING)
                .beside(AnOffering.free("b").on(schedule)));
    }

    private Enum<?> level(String a, String b) {
        return level(AnOffering.free("a").on(a), AnOffering.free("b").on(b));
    }

    private Enum<?> level(AnOffering a, AnOffering b) {
        return comparison.observe(a.beside(b)).level();
    }
}
