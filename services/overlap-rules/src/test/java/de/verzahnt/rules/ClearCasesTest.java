package de.verzahnt.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.index.OverlapRules;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The case book of the shipped rules: cases so clear that they must hold under whatever weights are learned. */
class ClearCasesTest {
    private static final OverlapRules RULES = OverlapRules.current(ReferenceData.load());

    private final AnOffering city = AnOffering.publicBody("stadt").from("2024-01-01", null);
    private final AnOffering club = AnOffering.free("verein").from("2015-01-01", null);

    @Test
    void twoCoursesOfOneBodyOnDifferentLevelsAreNoDoubleEntry() {
        AnOffering course = club.as("KURS").about("SPRACHE").called("Deutschkurs A1");

        assertThat(verdict(course, course.named("kurs-b1").called("Deutschkurs B1")))
                .isEqualTo(new Verdict.None(Gate.SAME_BODY));
    }

    @Test
    void oneReportSentTwiceIsADoubleEntryHoweverLittleItSays() {
        AnOffering cafe = club.called("Café Kontakt").on("FREQ=WEEKLY;BYDAY=SU 15:00-17:00");
        AnOffering house = club.called("Haus der Hoffnung").described("Offen für alle");

        assertThat(finding(cafe, cafe.named("neu")).findingClass()).isEqualTo(FindingClass.DOUBLE_ENTRY);
        assertThat(finding(house, house.named("neu")).findingClass()).isEqualTo(FindingClass.DOUBLE_ENTRY);
    }

    @Test
    void oneReportSentTwiceWithOtherGroupsIsADoubleEntry() {
        AnOffering toddlers = club.called("Krabbelgruppe").described("Singen und spielen mit Kleinkindern");
        AnOffering sewing = club.called("Nähkurs für Frauen").described("Nähen lernen an der Maschine");

        assertThat(finding(toddlers.forGroups("ELTERN"), toddlers.named("neu").forGroups("KINDER_0_6"))
                        .findingClass())
                .isEqualTo(FindingClass.DOUBLE_ENTRY);
        assertThat(finding(sewing.forGroups("FRAUEN"), sewing.named("neu").forGroups("EINWANDERUNGSGESCHICHTE"))
                        .findingClass())
                .isEqualTo(FindingClass.DOUBLE_ENTRY);
    }

    @Test
    void coursesInTheHolidaysMeetInHalfOfTheirDays() {
        AnOffering summer = city.called("Sommerschule Deutsch").about("SPRACHE").as("KURS");
        AnOffering school = club.called("Ferienkurs Deutsch").about("SPRACHE").as("KURS");

        assertThat(finding(summer.from("2026-07-20", "2026-08-07"), school.from("2026-07-20", "2026-07-31"))
                        .findingClass())
                .isEqualTo(FindingClass.DOPPELSTRUKTUR);
        assertThat(verdict(summer.from("2026-07-20", "2026-08-07"), school.from("2026-08-05", "2026-08-18")))
                .isEqualTo(new Verdict.None(Gate.NO_COMMON_PERIOD));
    }

    @Test
    void adviceAndACeremonyOfOneBodyOnOneMatterAreNoDoubleEntry() {
        AnOffering advice =
                city.called("Einbürgerungsberatung").about("AUFENTHALT").as("BERATUNG");

        assertThat(verdict(
                        advice,
                        advice.named("feier").called("Einbürgerungsfeier").as("VERANSTALTUNG")))
                .isEqualTo(new Verdict.None(Gate.SAME_BODY));
    }

    @Test
    void aStadtteilInTheTextIsReadWhereTheReportNamesItsStadtbezirk() {
        AnOffering tannenbusch = city.called("Lerntreff Tannenbusch")
                .about("BILDUNG")
                .as("LERNFOERDERUNG")
                .in("05314000-B1");
        AnOffering dransdorf = club.called("Lerntreff Dransdorf")
                .about("BILDUNG")
                .as("LERNFOERDERUNG")
                .in("05314000-B1");

        assertThat(RULES.evidence(tannenbusch.offering(), dransdorf.offering(), "05314", AnOffering.TODAY)
                        .orElseThrow()
                        .weights())
                .extracting(Weight::level)
                .contains("NEIGHBOURING_QUARTER");
    }

    @Test
    void twoWhoOnlyWorkInOneShelterDoNotDoTheSame() {
        AnOffering children = city.called("Spielgruppe im Übergangsheim").described("Kleinkinder spielen zusammen");
        AnOffering german = club.called("Deutschkurs im Übergangsheim").described("Deutsch lernen für Anfänger");

        assertThat(verdict(children, german)).isNotInstanceOf(Verdict.Found.class);
    }

    @Test
    void refugeeCounsellingBesideTheCaseManagementOfRefugeesIsADoppelstruktur() {
        AnOffering cases = city.as("CASE_MANAGEMENT").about("BERATUNG").called("Fallbegleitung für Geflüchtete");
        AnOffering advice = club.as("BERATUNG").about("BERATUNG").called("Flüchtlingsberatung");

        assertThat(finding(cases, advice).findingClass()).isEqualTo(FindingClass.DOPPELSTRUKTUR);
    }

    @Test
    void twoLanguageCafesThatOnlyRegisterInOneHouseAreNoChain() {
        AnOffering cafe = city.called("Sprachcafé").described("Deutsch sprechen; Anmeldung im Rathaus");
        AnOffering other = club.called("Sprachcafé").described("Deutsch sprechen. Infos im Rathaus");

        assertThat(finding(cafe.on("FREQ=WEEKLY;BYDAY=SU 10:00-12:00"), other.on("FREQ=WEEKLY;BYDAY=SU 12:00-14:00"))
                        .findingClass())
                .isEqualTo(FindingClass.DOPPELSTRUKTUR);
    }

    @Test
    void theSameOfferingWithAndWithoutItsYearIsADoubleEntry() {
        AnOffering cafe = club.called("Sprachcafé");

        assertThat(finding(cafe, cafe.named("neu").called("Sprachcafé 2026")).findingClass())
                .isEqualTo(FindingClass.DOUBLE_ENTRY);
    }

    @Test
    void oneProgrammeReportedByTwoSistersOfOneAssociationIsADoubleEntry() {
        AnOffering mbe = AnOffering.free("awo-kreisverband")
                .of("AWO")
                .called("Migrationsberatung für Erwachsene (MBE)")
                .about("BERATUNG")
                .as("BERATUNG")
                .paidBy("MBE");

        assertThat(finding(mbe, AnOffering.free("awo-region").like(mbe).in("05334"))
                        .findingClass())
                .isEqualTo(FindingClass.DOUBLE_ENTRY);
        assertThat(finding(
                                mbe,
                                AnOffering.free("caritas")
                                        .like(mbe)
                                        .of("CARITAS")
                                        .in("05334"))
                        .findingClass())
                .isEqualTo(FindingClass.PARALLEL);
    }

    @Test
    void oneClerksLanguageCafeIsAnothersMeetingPlaceThoughTheyNameNoCommonField() {
        AnOffering cafe = club.about("SPRACHE").called("Sprachcafé für Geflüchtete");
        AnOffering talk = city.about("BEGEGNUNG")
                .called("Deutsch sprechen bei Kaffee und Kuchen – offener Treff für Neuangekommene");

        assertThat(finding(cafe, talk).findingClass()).isEqualTo(FindingClass.DOPPELSTRUKTUR);
    }

    @Test
    void cafeInternationalInFourTownsIsNoFinding() {
        List<AnOffering> cafes = Stream.of("05334012", "05334020", "05334032", "05334036")
                .map(town -> AnOffering.free("verein-" + town)
                        .called("Café International")
                        .in(town))
                .toList();

        cafes.forEach(a -> cafes.stream().filter(b -> b != a).forEach(b -> assertThat(verdict(a, b))
                .isEqualTo(new Verdict.None(Gate.NO_COMMON_AREA))));
    }

    @Test
    void kimCaseManagementBesideMbeIsTheKnownDispute() {
        AnOffering kim = AnOffering.publicBody("kim")
                .called("Case Management")
                .about("BERATUNG")
                .forGroups("NEUZUGEWANDERTE")
                .as("CASE_MANAGEMENT")
                .in("05334004", "05334008", "05334012", "05334016", "05334020", "05334024")
                .paidBy("KIM-2");
        AnOffering mbe = AnOffering.free("caritas")
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
        AnOffering mbe = AnOffering.free("caritas")
                .called("Migrationsberatung für erwachsene Zuwanderer")
                .about("BERATUNG")
                .forGroups("EINWANDERUNGSGESCHICHTE", "ERWACHSENE_AB_27")
                .as("BERATUNG")
                .paidBy("MBE");
        AnOffering young = AnOffering.free("drk")
                .called("Jugendmigrationsdienst")
                .about("BERATUNG")
                .forGroups("EINWANDERUNGSGESCHICHTE", "JUNGE_ERWACHSENE_12_27")
                .as("BERATUNG")
                .paidBy("JMD");

        assertThat(verdict(mbe, young)).isEqualTo(new Verdict.None(Gate.BELOW_THRESHOLD));
    }

    private static Verdict verdict(AnOffering a, AnOffering b) {
        return RULES.compare(a.offering(), b.offering(), AnOffering.KREIS, AnOffering.TODAY);
    }

    private static Finding finding(AnOffering a, AnOffering b) {
        Verdict verdict = verdict(a, b);
        assertThat(verdict).isInstanceOf(Verdict.Found.class);
        return ((Verdict.Found) verdict).finding();
    }
}
