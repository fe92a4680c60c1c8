package de.verzahnt.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.reference.ReferenceData;
import org.junit.jupiter.api.Test;

/** The case book of findings: which class, which anchor, which link. */
class FindingsTest {
    private static final OverlapRules RULES = OverlapRules.v1(ReferenceData.load());
    private final Told city = Told.publicBody("stadt").from("2024-01-01", null);
    private final Told club = Told.free("verein").from("2015-01-01", null);

    @Test
    void publicBesideFreeIsADoppelstrukturAnchoredAtThePublicOfferingThoughItIsTheYounger() {
        Finding finding = finding(club, city);

        assertThat(finding.findingClass()).isEqualTo(FindingClass.DOPPELSTRUKTUR);
        assertThat(finding.anchorId()).isEqualTo(city.id());
        assertThat(finding.lineId()).isEqualTo(club.id());
        assertThat(finding.band()).isEqualTo(Band.HINWEIS);
        assertThat(finding.mitigations()).isEmpty();
    }

    @Test
    void freeBesideFreeIsParallelAnchoredAtTheOlder() {
        Finding finding = finding(club, Told.free("awo").from("2010-01-01", null));

        assertThat(finding.findingClass()).isEqualTo(FindingClass.PARALLEL);
        assertThat(finding.anchorId()).isEqualTo("awo/treff");
    }

    @Test
    void whatHasAlwaysBeenThereIsTheOldest() {
        assertThat(finding(club, Told.free("zeche")).anchorId()).isEqualTo("zeche/treff");
    }

    @Test
    void ofTwoEquallyOldTheSmallerIdIsTheAnchor() {
        assertThat(finding(Told.free("b"), Told.free("a")).anchorId()).isEqualTo("a/treff");
    }

    @Test
    void publicBesidePublicIsPublicParallel() {
        assertThat(finding(city, Told.publicBody("kreis")).findingClass()).isEqualTo(FindingClass.PUBLIC_PARALLEL);
    }

    @Test
    void nearlyTheSameOfferingOfOneBodyIsADoubleEntry() {
        assertThat(finding(club, club.named("treff-neu")).findingClass()).isEqualTo(FindingClass.DOUBLE_ENTRY);
    }

    @Test
    void kimCaseManagementBesideMbeIsToBeChecked() {
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
        assertThat(finding.band()).isEqualTo(Band.ZU_PRUEFEN);
    }

    @Test
    void programmesThatDivideThePeopleAreNoOverlap() {
        Told mbe = Told.free("caritas")
                .about("BERATUNG")
                .forGroups("EINWANDERUNGSGESCHICHTE", "ERWACHSENE_AB_27")
                .as("BERATUNG")
                .paidBy("MBE");
        Told refugees = Told.free("drk").about("BERATUNG").as("BERATUNG").paidBy("SBVG-NRW");

        assertThat(RULES.compare(mbe.offering(), refugees.offering(), Told.KREIS, Told.TODAY))
                .isEqualTo(new Verdict.None(Gate.BELOW_THRESHOLD));
    }

    @Test
    void theReasonsAreTheScoreAndThePriorComesFirst() {
        Score score = finding(city, club).score();

        assertThat(score.weights())
                .extracting(Weight::comparison)
                .containsExactly(
                        "PRIOR",
                        "FIELD",
                        "TARGET_GROUPS",
                        "FORMAT",
                        "AREA",
                        "PROGRAMME",
                        "SCHEDULE",
                        "LANGUAGES",
                        "TITLE");
        assertThat(score).isEqualTo(Score.of(score.weights()));
    }

    private static Finding finding(Told a, Told b) {
        Verdict verdict = RULES.compare(a.offering(), b.offering(), Told.KREIS, Told.TODAY);
        assertThat(verdict).isInstanceOf(Verdict.Found.class);
        return ((Verdict.Found) verdict).finding();
    }
}
