package de.verzahnt.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.rules.AnOffering;
import de.verzahnt.rules.compare.YearsComparison.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearsComparisonTest {
    private final YearsComparison comparison = new YearsComparison();

    @ParameterizedTest(name = "{0} beside {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            1 bis 3 Jahre   | 1–3 Jahre         | ALIKE
            Klassen 1–4     | 6 bis 10 Jahre    | ALIKE
            12–27 J.        | 18 bis 27 Jahre   | ALIKE
            60 plus         | ab 65             | ALIKE
            12–27 J.        | 14 bis 18 Jahre   | PART
            ab 12 Jahren    | 65+               | PART
            1 bis 3 Jahre   | 4 bis 6 Jahre     | APART
            0–3 Jahre       | 3–6 Jahre         | APART
            U27             | ab 27             | APART
            Klassen 5–10    | 60 plus           | APART
            Spielgruppe     | 1 bis 3 Jahre     | UNKNOWN
            Spielgruppe     | Krabbelgruppe     | UNKNOWN
            von 10 bis 12 Uhr | von 14 bis 16 Uhr | UNKNOWN
            """)
    void yearsAreCompared(String one, String other, Level level) {
        assertThat(observe(one, other).level()).isEqualTo(level);
        assertThat(observe(other, one).level()).isEqualTo(level);
    }

    @Test
    void theEvidenceIsHowPeopleWriteTheYears() {
        assertThat(observe("Kl. 1-4", "ab 27").evidence()).containsExactly("27+", "6–10");
        assertThat(observe("Kl. 1-4", "6 bis 10 Jahre").evidence()).containsExactly("6–10");
        assertThat(observe("Kl. 1-4", "").evidence()).isEmpty();
    }

    private Comparison.Observation observe(String one, String other) {
        return comparison.observe(
                AnOffering.free("a").called(one).beside(AnOffering.free("b").called(other)));
    }
}
