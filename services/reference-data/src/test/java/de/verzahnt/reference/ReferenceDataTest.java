package de.verzahnt.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferenceDataTest {
    private final ReferenceData data = ReferenceData.load();

    @Test
    void theLandHasFiftyThreeKreiseAndThreeHundredNinetySixGemeinden() {
        assertThat(data.districts().kreise()).hasSize(53);
        assertThat(data.districts().all())
                .filteredOn(d -> d.level() == DistrictLevel.GEMEINDE)
                .hasSize(396);
    }

    @Test
    void everyParentOfADistrictIsKnown() {
        assertThat(data.districts().all())
                .allMatch(d -> d.parentKey() == null
                        || data.districts().find(d.parentKey()).isPresent());
    }

    @Test
    void codeListsAreCompleteInBothLanguages() {
        assertThat(data.fields().all()).hasSize(12);
        assertThat(data.fields().find("SPRACHE").orElseThrow().labelEn()).isEqualTo("Language");
        assertThat(data.targetGroups().all()).hasSize(33);
        assertThat(data.languages().contains("uk")).isTrue();
    }

    @Test
    void anUnknownCodeIsAnEmptyAnswer() {
        assertThat(data.formats().find("NO_SUCH_FORMAT")).isEmpty();
    }

    @Test
    void theSectorFollowsTheTypeOfOrganisation() {
        assertThat(data.organisationTypes().find("KI").orElseThrow().sector()).isEqualTo(Sector.PUBLIC);
        assertThat(data.organisationTypes().find("MSO").orElseThrow().sector()).isEqualTo(Sector.FREE);
        assertThat(data.organisationTypes().find("NETZWERK").orElseThrow().sector())
                .isEqualTo(Sector.NONE);
    }

    @Test
    void countsThatTouchResidenceStatusArePublishedPerKreisOnly() {
        TouchpointKind kind =
                data.touchpointKinds().find("abh.chancenaufenthalt").orElseThrow();

        assertThat(kind.allowedOn(DistrictLevel.KREIS)).isTrue();
        assertThat(kind.allowedOn(DistrictLevel.GEMEINDE)).isFalse();
        assertThat(kind.k()).hasValue(10);
    }

    @Test
    void everyResponsibilityNamesAKnownDistrict() {
        assertThat(data.responsibilities())
                .isNotEmpty()
                .allMatch(r -> data.districts().find(r.districtKey()).isPresent());
    }
}
