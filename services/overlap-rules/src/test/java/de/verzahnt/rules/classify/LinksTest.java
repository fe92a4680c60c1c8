package de.verzahnt.rules.classify;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.rules.AnOffering;
import de.verzahnt.rules.Finding;
import de.verzahnt.rules.FindingClass;
import de.verzahnt.rules.Gate;
import de.verzahnt.rules.HandmadeBook;
import de.verzahnt.rules.Mitigation;
import de.verzahnt.rules.Verdict;
import de.verzahnt.rules.index.OverlapRules;
import org.junit.jupiter.api.Test;

/** The case book of what is a link and no overlap. */
class LinksTest {
    private static final OverlapRules RULES = HandmadeBook.rules();
    private final AnOffering city = AnOffering.publicBody("stadt");
    private final AnOffering club = AnOffering.free("verein");
    private final AnOffering morning = city.on("FREQ=WEEKLY;BYDAY=TH 10:00-12:00");

    @Test
    void aCooperationDeclaredByEitherSideIsALink() {
        assertThat(link(city.withPartner("verein"), club)).containsExactly(Mitigation.COOPERATION);
        assertThat(link(city, club.withPartner("stadt"))).containsExactly(Mitigation.COOPERATION);
    }

    @Test
    void aCooperationWithSomebodyElseChangesNothing() {
        assertThat(classOf(city.withPartner("andere"), club)).isEqualTo(FindingClass.DOPPELSTRUKTUR);
    }

    @Test
    void aTaskDelegatedByThePublicSideIsALink() {
        assertThat(link(city, club.delegatedBy("stadt"))).containsExactly(Mitigation.DELEGATION);
    }

    @Test
    void theUnitThatDelegatesAndTheUnitThatRunsMayDifferWithinOneProgramme() {
        assertThat(link(city.paidBy("KIM-2"), club.paidBy("KIM-2").delegatedBy("ki")))
                .containsExactly(Mitigation.DELEGATION);
        assertThat(classOf(city.paidBy("KI-NRW"), club.paidBy("KIM-2").delegatedBy("ki")))
                .isEqualTo(FindingClass.DOPPELSTRUKTUR);
    }

    @Test
    void aPartAndItsWholeAreALinkWhateverTheyAreAbout() {
        AnOffering course = club.named("kurs").about("SPRACHE").as("KURS").partOf(club.id());

        assertThat(link(club, course)).containsExactly(Mitigation.PART_OF);
    }

    @Test
    void twoPartsOfOneWholeAreASeries() {
        assertThat(link(club.partOf("ki/woche"), city.partOf("ki/woche"))).containsExactly(Mitigation.SERIES);
    }

    @Test
    void aPartThatIsOverIsNoLink() {
        AnOffering over = club.named("kurs").from(null, "2025-12-31").partOf(club.id());

        assertThat(RULES.compare(club.offering(), over.offering(), AnOffering.KREIS, AnOffering.TODAY))
                .isEqualTo(new Verdict.None(Gate.NO_COMMON_PERIOD));
    }

    @Test
    void aNightThatEndsWhereTheMorningBeginsInOneHouseIsAChain() {
        assertThat(link(
                        morning.described("Im Nachbarschaftshaus."),
                        club.on("FREQ=WEEKLY;BYDAY=WE 22:00-10:00").described("Wir sind im Nachbarschaftshaus")))
                .containsExactly(Mitigation.CHAIN);
    }

    @Test
    void whatBeginsWhereTheOtherEndsInOneHouseIsAChain() {
        assertThat(link(
                        morning.described("Im Nachbarschaftshaus."),
                        afternoon("12:00-14:00").described("Wir sind im Nachbarschaftshaus")))
                .containsExactly(Mitigation.CHAIN);
    }

    @Test
    void hoursThatOverlapAreNoChain() {
        assertThat(classOf(
                        morning.described("Im Nachbarschaftshaus."),
                        afternoon("11:00-16:00").described("Im Nachbarschaftshaus.")))
                .isEqualTo(FindingClass.DOPPELSTRUKTUR);
    }

    @Test
    void anHourApartIsNoChain() {
        assertThat(classOf(
                        morning.described("Im Nachbarschaftshaus."),
                        afternoon("13:00-16:00").described("Im Nachbarschaftshaus.")))
                .isEqualTo(FindingClass.DOPPELSTRUKTUR);
    }

    @Test
    void inTwoHousesOrInNoneTheHoursMakeNoChain() {
        AnOffering later = afternoon("12:00-14:00");
        assertThat(classOf(morning, later)).isEqualTo(FindingClass.DOPPELSTRUKTUR);
        assertThat(classOf(morning.described("Im Nachbarschaftshaus."), later)).isEqualTo(FindingClass.DOPPELSTRUKTUR);
        assertThat(classOf(morning.described("Im Nachbarschaftshaus."), later.described("Im Gemeindezentrum.")))
                .isEqualTo(FindingClass.DOPPELSTRUKTUR);
    }

    @Test
    void anotherWeekdayAloneIsNeverALink() {
        AnOffering friday = club.on("FREQ=WEEKLY;BYDAY=FR 12:00-14:00");
        assertThat(classOf(morning, friday)).isEqualTo(FindingClass.DOPPELSTRUKTUR);
        assertThat(classOf(morning.described("Im Nachbarschaftshaus."), friday.described("Im Nachbarschaftshaus.")))
                .isEqualTo(FindingClass.DOPPELSTRUKTUR);
    }

    @Test
    void aChainOfTwoThatAreNothingAlikeIsNothing() {
        AnOffering course =
                afternoon("12:00-14:00").called("Bewerbungshilfe").as("KURS").about("ARBEIT");
        assertThat(RULES.compare(
                        morning.described("Im Nachbarschaftshaus.").offering(),
                        course.described("Im Nachbarschaftshaus.").offering(),
                        AnOffering.KREIS,
                        AnOffering.TODAY))
                .isEqualTo(new Verdict.None(Gate.BELOW_THRESHOLD));
    }

    @Test
    void publicSteeringBesideFreeOperationInTheSameFieldAndPlaceIsTheIntendedDivision() {
        assertThat(link(city.inRole("STRATEGIC"), club)).containsExactly(Mitigation.ROLE);
        assertThat(link(city.inRole("ADVISORY"), club)).containsExactly(Mitigation.ROLE);
    }

    @Test
    void steeringAcrossTheWholeKreisIsTooFarForALink() {
        assertThat(RULES.compare(
                        city.inRole("STRATEGIC").in("05334").offering(),
                        club.offering(),
                        AnOffering.KREIS,
                        AnOffering.TODAY))
                .isEqualTo(new Verdict.None(Gate.NOT_OPERATIVE));
    }

    @Test
    void aGrantLinksToWhatItPaysForWhateverTheField() {
        AnOffering grant = city.inRole("FUNDING").about("EHRENAMT").paidBy("KOMM-AN-II");

        assertThat(link(grant, club.paidBy("KOMM-AN-II"))).containsExactly(Mitigation.ROLE);
    }

    @Test
    void aGrantOfAnotherProgrammeIsNoLink() {
        assertThat(RULES.compare(
                        city.inRole("FUNDING").offering(),
                        club.paidBy("IA-NRW").offering(),
                        AnOffering.KREIS,
                        AnOffering.TODAY))
                .isEqualTo(new Verdict.None(Gate.NOT_OPERATIVE));
    }

    private AnOffering afternoon(String hours) {
        return club.on("FREQ=WEEKLY;BYDAY=TH " + hours);
    }

    private static Iterable<Mitigation> link(AnOffering a, AnOffering b) {
        assertThat(classOf(a, b)).isEqualTo(FindingClass.RELATED);
        return finding(a, b).mitigations();
    }

    private static FindingClass classOf(AnOffering a, AnOffering b) {
        return finding(a, b).findingClass();
    }

    private static Finding finding(AnOffering a, AnOffering b) {
        return ((Verdict.Found) RULES.compare(a.offering(), b.offering(), AnOffering.KREIS, AnOffering.TODAY))
                .finding();
    }
}
