package de.verzahnt.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DistrictsTest {
    private final Districts districts = ReferenceData.load().districts();

    @Test
    void aSozialraumLiesInItsGemeindeItsKreisAndTheLand() {
        assertThat(districts.ancestors("05334002-S51"))
                .extracting(District::key)
                .containsExactly("05334002-B2", "05334002", "05334", "05");
    }

    @Test
    void containmentFollowsTheHierarchyAndNotTheSpelling() {
        assertThat(districts.contains("05334", "05334002-P-NORD")).isTrue();
        assertThat(districts.contains("05334002-P-NORD", "05334")).isFalse();
        assertThat(districts.contains("05334002-S51", "05334002-S51")).isTrue();
        assertThat(districts.contains("05334002-B1", "05334002-S51")).isFalse();
    }

    @Test
    void theLandTouchesAllKreiseAndAGemeindeItsOwn() {
        assertThat(districts.kreiseOf("05")).hasSize(53);
        assertThat(districts.kreiseOf("05334012")).extracting(District::key).containsExactly("05334");
    }

    @Test
    void aDistrictIsSaidWithoutWhatRegistersPutBehindIt() {
        assertThat(spoken("05315000")).isEqualTo("Köln");
        assertThat(spoken("05334032")).isEqualTo("Stolberg (Rhld.)");
        assertThat(districts.all())
                .extracting(District::spokenName)
                .contains("Köln-Nippes", "Köln-Ehrenfeld")
                .noneMatch(name -> name.contains(","));
    }

    @Test
    void theKreisOfAKreisfreieStadtIsItsOnlyGemeinde() {
        assertThat(districts.gemeindeOf("05315").orElseThrow().key()).isEqualTo("05315000");
        assertThat(districts.gemeindeOf("05334")).isEmpty();
        assertThat(districts.gemeindeOf("05334002-S51").orElseThrow().key()).isEqualTo("05334002");
    }

    @Test
    void aCityIsLargeWhenItIsKreisfreiOrHasStadtbezirke() {
        assertThat(districts.isLargeCity("05315000")).isTrue();
        assertThat(districts.isLargeCity("05334002")).isTrue();
        assertThat(districts.isLargeCity("05334012")).isFalse();
    }

    @Test
    void everyKreisfreieStadtHasItsQuartersEachBelowTheCity() {
        assertThat(districts.kreise())
                .filteredOn(kreis -> districts.gemeindenOf(kreis.key()).size() == 1)
                .hasSize(22)
                .allSatisfy(city -> {
                    String gemeinde =
                            districts.gemeindeOf(city.key()).orElseThrow().key();
                    assertThat(districts.childrenOf(gemeinde))
                            .hasSizeGreaterThan(2)
                            .allMatch(quarter -> districts.isSozialraum(quarter.key()));
                });
    }

    @Test
    void aStadtteilLiesInItsStadtbezirkInTheCity() {
        assertThat(districts.ancestors("05711000-B4-T1"))
                .extracting(District::key)
                .containsExactly("05711000-B4", "05711000", "05711", "05");
    }

    @Test
    void onlyAPartOfAGemeindeIsASozialraum() {
        assertThat(districts.isSozialraum("05711000-B4")).isTrue();
        assertThat(districts.isSozialraum("05334002-P-NORD")).isTrue();
        assertThat(districts.isSozialraum("05711000")).isFalse();
        assertThat(districts.isSozialraum("05711")).isFalse();
        assertThat(districts.isSozialraum("05711000-B99")).isFalse();
    }

    @Test
    void stadtteileOfOneCityNeverOverlapUnseen() {
        assertThat(districts.mayOverlap("05711000-B4-T1", "05711000-B7-T2")).isFalse();
        assertThat(districts.mayOverlap("05711000-B4", "05711000-B4-T1")).isFalse();
    }

    @Test
    void everySozialraumLiesInAGemeindeAndItsKeySaysWhich() {
        assertThat(districts.all())
                .filteredOn(district -> district.level() == DistrictLevel.SOZIALRAUM)
                .hasSizeGreaterThan(1000)
                .allMatch(district -> districts
                        .gemeindeOf(district.key())
                        .filter(gemeinde -> district.key().startsWith(gemeinde.key() + "-"))
                        .isPresent());
    }

    @Test
    void aProgrammeAreaMayOverlapAStatisticalDistrictButTwoStatisticalDistrictsNever() {
        assertThat(districts.mayOverlap("05334002-P-NORD", "05334002-S24")).isTrue();
        assertThat(districts.mayOverlap("05334002-S24", "05334002-S51")).isFalse();
        assertThat(districts.mayOverlap("05334002-P-BURT", "05334002-B1")).isFalse();
        assertThat(districts.mayOverlap("05334002-P-NORD", "05334008-P-SETT")).isFalse();
    }

    @Test
    void anUnknownKeyGetsEmptyAnswers() {
        assertThat(districts.find("99")).isEmpty();
        assertThat(districts.kreiseOf("99")).isEmpty();
        assertThat(districts.ancestors("99")).isEmpty();
        assertThat(districts.contains("05", "99")).isFalse();
    }

    @Test
    void aSozialraumThatIsAddedLiesWhereItsParentLies() {
        Districts more =
                districts.with(List.of(place("05334012-OST-N", "05334012-OST"), place("05334012-OST", "05334012")));

        assertThat(more.ancestors("05334012-OST-N"))
                .extracting(District::key)
                .containsExactly("05334012-OST", "05334012", "05334", "05");
        assertThat(more.all()).hasSize(districts.all().size() + 2);
        assertThat(districts.find("05334012-OST-N")).isEmpty();
    }

    @Test
    void ofAKnownKeyOnlyOtherNamesAreAdded() {
        District renamed = new District(
                "05334002-S51", "Anders", DistrictLevel.SOZIALRAUM, "05334002-B1", List.of("Brander Markt"));

        District kept = districts.with(List.of(renamed)).find("05334002-S51").orElseThrow();

        assertThat(kept.name()).isNotEqualTo("Anders");
        assertThat(kept.parentKey()).isEqualTo("05334002-B2");
        assertThat(kept.synonyms()).contains("Bezirk 51 Brand", "Brander Markt");
    }

    @Test
    void aRowWithoutAWayUpIsLeftOutUntilItsParentsAreThere() {
        List<District> lost = List.of(place("X-1", "X-2"), place("X-2", "X-1"), place("Y-1", "Y"), place("Z", null));

        assertThat(districts.with(lost).all()).containsExactlyElementsOf(districts.all());
    }

    @Test
    void theKeyOfAnUnknownSozialraumTellsWhereItLies() {
        assertThat(districts.nearest("05334002-B2-X")).map(District::key).hasValue("05334002-B2");
        assertThat(districts.nearest("05334012-X-1")).map(District::key).hasValue("05334012");
        assertThat(districts.nearest("99999999-X")).isEmpty();
    }

    private static District place(String key, @Nullable String parent) {
        return new District(key, "Viertel", DistrictLevel.SOZIALRAUM, parent, List.of());
    }

    @Test
    void aMissingParentIsRefusedWithTheKey() {
        List<District> orphan = List.of(new District("1", "Insel", DistrictLevel.GEMEINDE, "0", List.of()));

        assertThatThrownBy(() -> new Districts(orphan)).hasMessageContaining("district 0");
    }

    private String spoken(String key) {
        return districts.find(key).orElseThrow().spokenName();
    }

    @Test
    void whatMeetsAPlaceIsThePlaceAndAllAboveAndBelowIt() {
        assertThat(districts.meeting(Set.of("05334012")))
                .contains("05", "05334", "05334012")
                .doesNotContain("05334002", "05315")
                .allMatch(key -> districts.meet(key, "05334012"));
        assertThat(districts.meeting(Set.of())).isEmpty();
    }
}
