package de.verzahnt.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodesTest {
    private final Postcodes postcodes = Postcodes.load();
    private final Districts districts = ReferenceData.load().districts();
    private final DistrictWords words =
            new DistrictWords(districts, postcodes, word -> word.strip().toLowerCase(Locale.ROOT));

    @Test
    void everyGemeindeOfNrwHasAPostcodeAndNoPostcodeIsOfAnythingElse() {
        Set<String> gemeinden = new HashSet<>();
        districts.all().stream()
                .filter(district -> district.level() == DistrictLevel.GEMEINDE)
                .forEach(gemeinde -> gemeinden.add(gemeinde.key()));

        Set<String> named = new HashSet<>();
        postcodes.all().forEach(postcode -> named.addAll(postcodes.districtsOf(postcode)));

        assertThat(gemeinden).hasSize(396);
        assertThat(named).isEqualTo(gemeinden);
    }

    @ParameterizedTest
    @CsvSource({"05315000, 46", "05111000, 38", "05113000, 32", "05913000, 27", "05334002, 10", "05515000, 13"})
    void citiesHaveTheirManyPostcodes(String city, int number) {
        assertThat(postcodes.all())
                .filteredOn(postcode -> postcodes.districtsOf(postcode).contains(city))
                .hasSize(number);
    }

    @Test
    void aPostcodeHasFiveDigitsAndFewLieInTwoGemeinden() {
        assertThat(postcodes.all()).hasSize(865).allMatch(postcode -> postcode.matches("\\d{5}"));
        assertThat(postcodes.all())
                .filteredOn(postcode -> postcodes.districtsOf(postcode).size() > 1)
                .containsExactlyInAnyOrder("33154", "33161", "40472", "40721", "51467", "52525", "52538");
    }

    @ParameterizedTest
    @CsvSource({
        "50667, 05315000",
        "D-48143, 05515000",
        "33154 Salzkotten, 05774036",
        "52066 StädteRegion Aachen, 05334002",
        "52066 Burtscheid, 05334002-P-BURT",
        "52058 Aachen, 05334002",
        "52058 StädteRegion Aachen, 05334"
    })
    void aPostcodeIsItsGemeindeAndWhatStandsBesideItNarrowsIt(String text, String key) {
        assertThat(words.candidates(text)).containsExactly(key);
    }

    @Test
    void aPostcodeOfTwoGemeindenAndOneThatContradictsItsTownAreNotGuessed() {
        assertThat(words.candidates("33154")).isEqualTo(List.of("05774032", "05774036"));
        assertThat(words.candidates("52062 Köln")).isEqualTo(List.of("05334002", "05315000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"34582 Borken", "68782 Brühl", "10115 Berlin", "99999"})
    void aTownOutsideNrwIsNotTheOneOfItsNameInside(String text) {
        assertThat(words.candidates(text)).isEmpty();
    }
}
