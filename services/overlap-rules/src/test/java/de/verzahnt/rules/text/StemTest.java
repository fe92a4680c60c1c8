package de.verzahnt.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemTest {

    @ParameterizedTest
    @CsvSource({
        "kindern, kind",
        "gruppen, gruppe",
        "beratungen, beratung",
        "schulen, schule",
        "frauen, frau",
        "gefluechteten, gefluechtete"
    })
    void inflectedFormsHaveOneStem(String one, String other) {
        assertThat(Stem.of(one)).isEqualTo(Stem.of(other));
    }

    @ParameterizedTest
    @CsvSource({"naehen, nehmen", "schule, schuld", "chor, ohr"})
    void otherWordsHaveOthers(String one, String other) {
        assertThat(Stem.of(one)).isNotEqualTo(Stem.of(other));
    }
}
