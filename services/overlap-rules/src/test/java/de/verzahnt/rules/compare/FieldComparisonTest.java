package de.verzahnt.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.rules.AnOffering;
import org.junit.jupiter.api.Test;

class FieldComparisonTest {
    private final FieldComparison comparison = new FieldComparison();

    @Test
    void theSameFieldsAreTheSame() {
        assertThat(level(
                        AnOffering.free("a").about("SPRACHE", "BILDUNG"),
                        AnOffering.free("b").about("SPRACHE", "BILDUNG")))
                .isEqualTo(FieldComparison.Level.SAME);
    }

    @Test
    void theSameMainFieldBesidesOtherFurtherOnesIsTheSameMainField() {
        assertThat(level(
                        AnOffering.free("a").about("SPRACHE", "BILDUNG"),
                        AnOffering.free("b").about("SPRACHE")))
                .isEqualTo(FieldComparison.Level.SAME_MAIN);
    }

    @Test
    void theMainFieldOfOneMayBeAFurtherFieldOfTheOther() {
        assertThat(level(
                        AnOffering.free("a").about("BEGEGNUNG", "SPRACHE"),
                        AnOffering.free("b").about("SPRACHE")))
                .isEqualTo(FieldComparison.Level.MAIN_AMONG_FURTHER);
    }

    @Test
    void whatOnlyFurtherFieldsShareIsWeaker() {
        assertThat(level(
                        AnOffering.free("a").about("BEGEGNUNG", "SPRACHE"),
                        AnOffering.free("b").about("BILDUNG", "SPRACHE")))
                .isEqualTo(FieldComparison.Level.FURTHER_ONLY);
    }

    @Test
    void withoutAFieldInCommonThereIsNone() {
        Pair pair = AnOffering.free("a")
                .about("BEGEGNUNG")
                .beside(AnOffering.free("b").about("BILDUNG"));

        assertThat(comparison.observe(pair).level()).isEqualTo(FieldComparison.Level.NONE);
    }

    @Test
    void theEvidenceIsWhatTheyShare() {
        Pair pair = AnOffering.free("a")
                .about("BEGEGNUNG", "SPRACHE")
                .beside(AnOffering.free("b").about("SPRACHE", "BILDUNG"));

        assertThat(comparison.observe(pair).evidence()).containsExactly("SPRACHE");
    }

    private Enum<?> level(AnOffering a, AnOffering b) {
        return comparison.observe(a.beside(b)).level();
    }
}
