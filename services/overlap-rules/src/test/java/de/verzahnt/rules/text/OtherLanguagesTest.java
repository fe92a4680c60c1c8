package de.verzahnt.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.CsvRows;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Titles of leaflets in the languages offerings are written in besides German. Each set was written before the list had
 * been extended for it; how much of a set was found then says the README of this module.
 */
class OtherLanguagesTest {
    private static final double FLOOR = 0.9;
    private static final List<CSVRecord> TITLES = CsvRows.of("titles-in-other-languages");

    private final ActivityReader reader =
            new ActivityReader(ConceptReader.of(ReferenceData.load().concepts()));

    static Stream<String> languages() {
        return TITLES.stream().map(title -> title.get("language")).distinct();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void nearlyEveryTitleSaysWhatItIsAbout(String language) {
        List<CSVRecord> titles = TITLES.stream()
                .filter(title -> title.get("language").equals(language))
                .toList();
        List<String> missed = titles.stream()
                .filter(title -> !isFound(title))
                .map(title -> title.get("title") + " (expected: " + title.get("concepts") + ")")
                .toList();

        assertThat(titles).hasSizeGreaterThanOrEqualTo(30);
        assertThat(missed).hasSizeLessThanOrEqualTo((int) ((1 - FLOOR) * titles.size()));
    }

    @Test
    void allElevenLanguagesAreThere() {
        assertThat(languages())
                .containsExactlyInAnyOrder("en", "fr", "tr", "ar", "uk", "ru", "pl", "ro", "bg", "fa", "ku");
    }

    @ParameterizedTest
    @CsvSource({
        "OGS, SCHULSOZIALARBEIT",
        "OGS Betreuung, SCHULSOZIALARBEIT",
        "IQ, ARBEIT",
        "IQ Netzwerk, ARBEIT",
        "MBE, MIGRATIONSBERATUNG",
        "JMD, JUGENDMIGRATIONSBERATUNG",
        "ADA, DISKRIMINIERUNG_BERATUNG",
        "KAoA, AUSBILDUNG",
        "DaZ, SPRACHKURS"
    })
    void anAbbreviationAloneSaysWhatItIsAbout(String title, String concept) {
        assertThat(reader.read(title, "")).containsKey(concept);
    }

    @Test
    void anOgsInWhichSomethingElseTakesPlaceIsNotTheMatter() {
        assertThat(reader.read("Schach", "Für alle Kinder, auch ohne OGS-Platz. Wir treffen uns in der OGS."))
                .doesNotContainKey("SCHULSOZIALARBEIT");
    }

    private boolean isFound(CSVRecord title) {
        Set<String> found = reader.read(title.get("title"), "").keySet();
        return Stream.of(title.get("concepts").split("\\|")).anyMatch(found::contains);
    }
}
