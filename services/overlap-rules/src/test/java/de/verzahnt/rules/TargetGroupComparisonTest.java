package de.verzahnt.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.TargetGroupComparison.Level;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TargetGroupComparisonTest {
    private final TargetGroupComparison comparison = new TargetGroupComparison(
            ReferenceData.load().targetGroups(),
            Set.of("LEBENSPHASE", "GESCHLECHT"),
            Set.of("JUGENDLICHE", "SENIOREN", "KINDER_0_6"));

    @Test
    void aMeetingPlaceForEverybodyIsNoneForTheYoung() {
        assertThat(level(groups("EINWANDERUNGSGESCHICHTE"), groups("EINWANDERUNGSGESCHICHTE", "JUGENDLICHE")))
                .isEqualTo(Level.ONE_AGE);
    }

    @Test
    void womenHereAndTheOldThereAreNotTheSamePeople() {
        assertThat(level(groups("GEFLUECHTETE", "FRAUEN"), groups("GEFLUECHTETE", "SENIOREN")))
                .isEqualTo(Level.ONE_AGE);
    }

    @Test
    void parentsWithSmallChildrenAreParents() {
        assertThat(level(groups("FAMILIEN"), groups("ELTERN", "KINDER_0_6"))).isNotEqualTo(Level.ONE_AGE);
    }

    @Test
    void theSameCodesAreTheSamePeople() {
        assertThat(level(groups("GEFLUECHTETE", "FRAUEN"), groups("FRAUEN", "GEFLUECHTETE")))
                .isEqualTo(Level.SAME);
    }

    @Test
    void refugeesAreAPartOfPeopleWithAHistoryOfImmigration() {
        assertThat(level(groups("GEFLUECHTETE"), groups("EINWANDERUNGSGESCHICHTE")))
                .isEqualTo(Level.PART);
    }

    @Test
    void refugeeWomenAreAPartOfRefugees() {
        assertThat(level(groups("GEFLUECHTETE", "FRAUEN"), groups("GEFLUECHTETE")))
                .isEqualTo(Level.PART);
    }

    @Test
    void twoStepsDownAreASmallPart() {
        assertThat(level(groups("GEFLUECHTETE_UKRAINE"), groups("EINWANDERUNGSGESCHICHTE")))
                .isEqualTo(Level.SMALL_PART);
        assertThat(level(groups("GEFLUECHTETE", "FRAUEN"), groups("EINWANDERUNGSGESCHICHTE")))
                .isEqualTo(Level.SMALL_PART);
    }

    @Test
    void everybodyIsTheWiderGroup() {
        assertThat(level(groups("PERSONEN"), groups("FRAUEN"))).isEqualTo(Level.PART);
    }

    @Test
    void eachMayAskForSomethingTheOtherDoesNot() {
        assertThat(level(groups("EINWANDERUNGSGESCHICHTE", "ERWACHSENE_AB_27"), groups("NEUZUGEWANDERTE")))
                .isEqualTo(Level.CROSSING);
        assertThat(level(groups("ELTERN", "FAMILIEN"), groups("ELTERN", "KINDER_0_6")))
                .isEqualTo(Level.CROSSING);
    }

    @Test
    void differentTraitsSayNothingAboutEachOther() {
        assertThat(level(groups("FRAUEN"), groups("GEFLUECHTETE"))).isEqualTo(Level.INDEPENDENT);
    }

    @Test
    void aNewcomerMayBeARefugee() {
        assertThat(level(groups("NEUZUGEWANDERTE"), groups("GEFLUECHTETE"))).isEqualTo(Level.NEIGHBOURING);
    }

    @Test
    void youngPeopleAreNoAdultsFromTwentySeven() {
        assertThat(level(
                        groups("JUNGE_ERWACHSENE_12_27", "EINWANDERUNGSGESCHICHTE"),
                        groups("ERWACHSENE_AB_27", "EINWANDERUNGSGESCHICHTE")))
                .isEqualTo(Level.OTHER);
    }

    @Test
    void volunteersWhoComeBesidesDoNotNarrowThePeopleServed() {
        assertThat(level(groups("GEFLUECHTETE", "EHRENAMTLICHE"), groups("GEFLUECHTETE")))
                .isEqualTo(Level.SAME);
    }

    @Test
    void whereOneServesNobodyButTheNeighbourhoodOnlyThatIsShared() {
        assertThat(level(groups("NACHBARSCHAFT"), groups("GEFLUECHTETE", "NACHBARSCHAFT")))
                .isEqualTo(Level.BESIDES_ONLY);
    }

    @Test
    void twoOfferingsForInstitutionsAreComparedByTheirInstitutions() {
        assertThat(level(groups("EINRICHTUNGEN"), groups("EINRICHTUNGEN"))).isEqualTo(Level.SAME);
        assertThat(level(groups("FACHKRAEFTE"), groups("FACHKRAEFTE_KITA"))).isEqualTo(Level.PART);
        assertThat(level(groups("MSO"), groups("FACHKRAEFTE_KITA"))).isEqualTo(Level.OTHER);
    }

    @Test
    void nobodyNamedIsUnknown() {
        assertThat(level(groups(), groups("GEFLUECHTETE"))).isEqualTo(Level.UNKNOWN);
    }

    private static Told groups(String... codes) {
        return Told.free("a").forGroups(codes);
    }

    private Enum<?> level(Told a, Told b) {
        return comparison.observe(a.beside(b)).level();
    }
}
