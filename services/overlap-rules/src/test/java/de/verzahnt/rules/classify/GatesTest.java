package de.verzahnt.rules.classify;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.rules.AnOffering;
import de.verzahnt.rules.Gate;
import de.verzahnt.rules.HandmadeBook;
import de.verzahnt.rules.Verdict;
import de.verzahnt.rules.index.OverlapRules;
import org.junit.jupiter.api.Test;

/** Each test changes one thing of a pair that is otherwise found. */
class GatesTest {
    private static final OverlapRules RULES = HandmadeBook.rules();
    private final AnOffering city = AnOffering.publicBody("stadt");
    private final AnOffering club = AnOffering.free("verein");

    @Test
    void thePairTheOtherTestsChangeIsFound() {
        assertThat(verdict(city, club)).isInstanceOf(Verdict.Found.class);
    }

    @Test
    void anOfferingIsNotComparedWithItself() {
        assertThat(verdict(city, city)).isEqualTo(none(Gate.SAME_OFFERING));
    }

    @Test
    void twoTownsHaveNoCommonArea() {
        assertThat(verdict(city, club.in("05334004"))).isEqualTo(none(Gate.NO_COMMON_AREA));
    }

    @Test
    void twoIntegrationCentresWithDivisionOfTerritoryHaveNoCommonArea() {
        assertThat(verdict(city.in("05334002"), AnOffering.publicBody("ki").in("05334004", "05334008")))
                .isEqualTo(none(Gate.NO_COMMON_AREA));
    }

    @Test
    void aTownOfAnotherKreisHasNoCommonAreaHere() {
        assertThat(verdict(city.in("05334012", "05358008"), club.in("05358008")))
                .isEqualTo(none(Gate.NO_COMMON_AREA));
    }

    @Test
    void lessThanFourWeeksFromTodayOnIsNoCommonPeriod() {
        assertThat(verdict(city, club.from(null, "2026-03-27"))).isEqualTo(none(Gate.NO_COMMON_PERIOD));
        assertThat(verdict(city, club.from(null, "2026-03-28"))).isInstanceOf(Verdict.Found.class);
    }

    @Test
    void whatIsOverIsNoCommonPeriod() {
        assertThat(verdict(city, club.from("2020-01-01", "2025-12-31"))).isEqualTo(none(Gate.NO_COMMON_PERIOD));
    }

    @Test
    void whatItsScheduleEndedIsNoCommonPeriod() {
        AnOffering ended = club.on("FREQ=WEEKLY;BYDAY=TH;UNTIL=20250101T000000Z 16:00-18:00");

        assertThat(verdict(city, ended)).isEqualTo(none(Gate.NO_COMMON_PERIOD));
        assertThat(verdict(city, ended.from("2024-01-01", null))).isEqualTo(none(Gate.NO_COMMON_PERIOD));
    }

    @Test
    void lessThanFourWeeksUntilTheScheduleEndsIsNoCommonPeriod() {
        AnOffering weekly = club.from("2026-01-01", null);

        assertThat(verdict(city, weekly.on("FREQ=WEEKLY;BYDAY=FR;UNTIL=20260327")))
                .isEqualTo(none(Gate.NO_COMMON_PERIOD));
        assertThat(verdict(city, weekly.on("FREQ=WEEKLY;BYDAY=SA;UNTIL=20260328")))
                .isInstanceOf(Verdict.Found.class);
    }

    @Test
    void aScheduleWithARuleThatGoesOnIsHere() {
        assertThat(verdict(city, club.on("FREQ=WEEKLY;BYDAY=TH;UNTIL=20250101|FREQ=WEEKLY;BYDAY=TU")))
                .isInstanceOf(Verdict.Found.class);
    }

    @Test
    void soManyTimesEndOnlyWhatBeganOnAKnownDay() {
        AnOffering tenTimes = club.on("FREQ=WEEKLY;BYDAY=TH;COUNT=10");

        assertThat(verdict(city, tenTimes.from("2025-09-01", null))).isEqualTo(none(Gate.NO_COMMON_PERIOD));
        assertThat(verdict(city, tenTimes.from("2026-02-01", null))).isInstanceOf(Verdict.Found.class);
        assertThat(verdict(city, tenTimes)).isInstanceOf(Verdict.Found.class);
    }

    @Test
    void aPartWhoseScheduleIsOverIsNoLinkEither() {
        assertThat(verdict(city, club.partOf(city.id()))).isInstanceOf(Verdict.Found.class);
        assertThat(verdict(city, club.partOf(city.id()).on("FREQ=WEEKLY;BYDAY=TH;UNTIL=20250101")))
                .isEqualTo(none(Gate.NO_COMMON_PERIOD));
    }

    @Test
    void aNetworkRaisesNoAlert() {
        assertThat(verdict(city, AnOffering.network("plattform"))).isEqualTo(none(Gate.NO_SECTOR));
    }

    @Test
    void informingBesideOperatingIsNoOverlap() {
        assertThat(verdict(city.inRole("INFORMATION"), club)).isEqualTo(none(Gate.NOT_OPERATIVE));
    }

    @Test
    void twoWhoSteerAreNoOverlap() {
        assertThat(verdict(city.inRole("STRATEGIC"), club.inRole("STRATEGIC"))).isEqualTo(none(Gate.NOT_OPERATIVE));
    }

    @Test
    void equalCodesWithoutAWordInCommonConvictNobody() {
        AnOffering judo = club.called("Judo");
        assertThat(verdict(judo, AnOffering.free("club").called("Xylophon"))).isInstanceOf(Verdict.None.class);
        assertThat(verdict(club.called("A"), AnOffering.free("club").called("B")))
                .isInstanceOf(Verdict.None.class);
    }

    @Test
    void twoOfferingsOfOneBodyAreItsOwnBusiness() {
        assertThat(verdict(club, club.named("kurs").called("Deutschkurs"))).isEqualTo(none(Gate.SAME_BODY));
    }

    @Test
    void weakEvidenceIsBelowTheThreshold() {
        assertThat(verdict(city, club.as("KURS").called("Deutschkurs"))).isEqualTo(none(Gate.BELOW_THRESHOLD));
    }

    private static Verdict none(Gate gate) {
        return new Verdict.None(gate);
    }

    private static Verdict verdict(AnOffering a, AnOffering b) {
        return RULES.compare(a.offering(), b.offering(), AnOffering.KREIS, AnOffering.TODAY);
    }
}
