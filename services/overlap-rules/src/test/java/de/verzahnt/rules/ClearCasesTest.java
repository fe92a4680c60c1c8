package de.verzahnt.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.reference.ReferenceData;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The case book of the shipped rules: cases so clear that they must hold under whatever weights are learned. */
class ClearCasesTest {
    private static final OverlapRules RULES = OverlapRules.current(ReferenceData.load());

    private final Told city = Told.publicBody("stadt").from("2024-01-01", null);
    private final Told club = Told.free("verein").from("2015-01-01", null);

    @Test
    void twoCoursesOfOneBodyOnDifferentLevelsAreNoDoubleEntry() {
        Told course = club.as("KURS").about("SPRACHE").called("Deutschkurs A1");

        assertThat(verdict(course, course.named("kurs-b1").called("Deutschkurs B1")))
                .isEqualTo(new Verdict.None(Gate.SAME_BODY));
    }

    @Test
    void theSameOfferingWithAndWithoutItsYearIsADoubleEntry() {
        Told cafe = club.called("Sprachcafé");

        assertThat(finding(cafe, cafe.named("neu").called("Sprachcafé 2026")).findingClass())
                .isEqualTo(FindingClass.DOUBLE_ENTRY);
    }

    @Test
    void oneProgrammeReportedByTwoSistersOfOneAssociationIsADoubleEntry() {
        Told mbe = Told.free("awo-kreisverband")
                .of("AWO")
                .called("Migrationsberatung für Erwachsene (MBE)")
                .about("BERATUNG")
                .as("BERATUNG")
                .paidBy("MBE");

        assertThat(finding(mbe, Told.free("awo-region").like(mbe).in("05334")).findingClass())
                .isEqualTo(FindingClass.DOUBLE_ENTRY);
        assertThat(finding(mbe, Told.free("caritas").like(mbe).of("CARITAS").in("05334"))
                        .findingClass())
                .isEqualTo(FindingClass.PARALLEL);
    }

    @Test
    void oneClerksLanguageCafeIsAnothersMeetingPlaceThoughTheyNameNoCommonField() {
        Told cafe = club.about("SPRACHE").called("Sprachcafé für Geflüchtete");
        Told talk = city.about("BEGEGNUNG")
                .called("Deutsch sprechen bei Kaffee und Kuchen – offener Treff für Neuangekommene");

        assertThat(finding(cafe, talk).findingClass()).isEqualTo(FindingClass.DOPPELSTRUKTUR);
    }

    @Test
    void cafeInternationalInFourTownsIsNoFinding() {
        List<Told> cafes = Stream.of("05334012", "05334020", "05334032", "05334036")
                .map(town ->
                        Told.free("verein-" + town).called("Café International").in(town))
                .toList();

        cafes.forEach(a -> cafes.stream().filter(b -> b != a).forEach(b -> assertThat(verdict(a, b))
                .isEqualTo(new Verdict.None(Gate.NO_COMMON_AREA))));
    }

    @Test
    void kimCaseManagementBesideMbeIsTheKnownDispute() {
        Told kim = Told.publicBody("kim")
                .called("Case Management")
                .about("BERATUNG")
                .forGroups("NEUZUGEWANDERTE")
                .as("CASE_MANAGEMENT")
                .in("05334004", "05334008", "05334012", "05334016", "05334020", "05334024")
                .paidBy("KIM-2");
        Told mbe = Told.free("caritas")
                .called("Migrationsberatung")
                .about("BERATUNG")
                .forGroups("EINWANDERUNGSGESCHICHTE", "ERWACHSENE_AB_27")
                .as("BERATUNG")
                .in("05334")
                .paidBy("MBE");

        Finding finding = finding(kim, mbe);

        assertThat(finding.findingClass()).isEqualTo(FindingClass.DOPPELSTRUKTUR);
        assertThat(finding.band()).isEqualTo(Band.HINWEIS);
    }

    @Test
    void programmesThatDivideThePeopleAreNoOverlap() {
        Told mbe = Told.free("caritas")
                .called("Migrationsberatung für erwachsene Zuwanderer")
                .about("BERATUNG")
                .forGroups("EINWANDERUNGSGESCHICHTE", "ERWACHSENE_AB_27")
                .as("BERATUNG")
                .paidBy("MBE");
        Told young = Told.free("drk")
                .called("Jugendmigrationsdienst")
                .about("BERATUNG")
                .forGroups("EINWANDERUNGSGESCHICHTE", "JUNGE_ERWACHSENE_12_27")
                .as("BERATUNG")
                .paidBy("JMD");

        assertThat(verdict(mbe, young)).isEqualTo(new Verdict.None(Gate.BELOW_THRESHOLD));
    }

    private static Verdict verdict(Told a, Told b) {
        return RULES.compare(a.offering(), b.offering(), Told.KREIS, Told.TODAY);
    }

    private static Finding finding(Told a, Told b) {
        Verdict verdict = verdict(a, b);
        assertThat(verdict).isInstanceOf(Verdict.Found.class);
        return ((Verdict.Found) verdict).finding();
    }
}
