package de.verzahnt.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.reference.ReferenceData;
import org.junit.jupiter.api.Test;

/** The case book of what is a link and no overlap. */
class LinksTest {
    private static final OverlapRules RULES = OverlapRules.current(ReferenceData.load());
    private final Told city = Told.publicBody("stadt");
    private final Told club = Told.free("verein");

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
        Told course = club.named("kurs").about("SPRACHE").as("KURS").partOf(club.id());

        assertThat(link(club, course)).containsExactly(Mitigation.PART_OF);
    }

    @Test
    void twoPartsOfOneWholeAreASeries() {
        assertThat(link(club.partOf("ki/woche"), city.partOf("ki/woche"))).containsExactly(Mitigation.SERIES);
    }

    @Test
    void aPartThatIsOverIsNoLink() {
        Told over = club.named("kurs").from(null, "2025-12-31").partOf(club.id());

        assertThat(RULES.compare(club.offering(), over.offering(), Told.KREIS, Told.TODAY))
                .isEqualTo(new Verdict.None(Gate.NO_COMMON_PERIOD));
    }

    @Test
    void theSamePeopleInTheSamePlaceAtOtherHoursIsAChain() {
        Told morning = city.on("FREQ=WEEKLY;BYDAY=TH 10:00-12:00");

        assertThat(link(morning, club.on("FREQ=WEEKLY;BYDAY=TH 13:00-16:00"))).containsExactly(Mitigation.CHAIN);
        assertThat(classOf(morning, club.on("FREQ=WEEKLY;BYDAY=TH 11:00-16:00")))
                .isEqualTo(FindingClass.DOPPELSTRUKTUR);
    }

    @Test
    void publicSteeringBesideFreeOperationInTheSameFieldAndPlaceIsTheIntendedDivision() {
        assertThat(link(city.inRole("STRATEGIC"), club)).containsExactly(Mitigation.ROLE);
        assertThat(link(city.inRole("ADVISORY"), club)).containsExactly(Mitigation.ROLE);
    }

    @Test
    void steeringAcrossTheWholeKreisIsTooFarForALink() {
        assertThat(RULES.compare(
                        city.inRole("STRATEGIC").in("05334").offering(), club.offering(), Told.KREIS, Told.TODAY))
                .isEqualTo(new Verdict.None(Gate.NOT_OPERATIVE));
    }

    @Test
    void aGrantLinksToWhatItPaysForWhateverTheField() {
        Told grant = city.inRole("FUNDING").about("EHRENAMT").paidBy("KOMM-AN-II");

        assertThat(link(grant, club.paidBy("KOMM-AN-II"))).containsExactly(Mitigation.ROLE);
    }

    @Test
    void aGrantOfAnotherProgrammeIsNoLink() {
        assertThat(RULES.compare(
                        city.inRole("FUNDING").offering(), club.paidBy("IA-NRW").offering(), Told.KREIS, Told.TODAY))
                .isEqualTo(new Verdict.None(Gate.NOT_OPERATIVE));
    }

    private static Iterable<Mitigation> link(Told a, Told b) {
        assertThat(classOf(a, b)).isEqualTo(FindingClass.RELATED);
        return finding(a, b).mitigations();
    }

    private static FindingClass classOf(Told a, Told b) {
        return finding(a, b).findingClass();
    }

    private static Finding finding(Told a, Told b) {
        return ((Verdict.Found) RULES.compare(a.offering(), b.offering(), Told.KREIS, Told.TODAY)).finding();
    }
}
