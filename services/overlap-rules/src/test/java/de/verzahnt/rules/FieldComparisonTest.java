package de.verzahnt.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldComparisonTest {
    private final FieldComparison comparison = new FieldComparison();

    @Test
    void theSameFieldsAreTheSame() {
        assertThat(level(
                        Told.free("a").about("SPRACHE", "BILDUNG"),
                        Told.free("b").about("SPRACHE", "BILDUNG")))
                .isEqualTo(FieldComparison.Level.SAME);
    }

    @Test
    void theSameMainFieldBesidesOtherFurtherOnesIsTheSameMainField() {
        assertThat(level(
                        Told.free("a").about("SPRACHE", "BILDUNG"),
                        Told.free("b").about("SPRACHE")))
                .isEqualTo(FieldComparison.Level.SAME_MAIN);
    }

    @Test
    void theMainFieldOfOneMayBeAFurtherFieldOfTheOther() {
        assertThat(level(
                        Told.free("a").about("BEGEGNUNG", "SPRACHE"),
                        Told.free("b").about("SPRACHE")))
                .isEqualTo(FieldComparison.Level.MAIN_AMONG_FURTHER);
    }

    @Test
    void whatOnlyFurtherFieldsShareIsWeaker() {
        assertThat(level(
                        Told.free("a").about("BEGEGNUNG", "SPRACHE"),
                        Told.free("b").about("BILDUNG", "SPRACHE")))
                .isEqualTo(FieldComparison.Level.FURTHER_ONLY);
    }

    @Test
    void withoutAFieldInCommonThereIsNone() {
        Pair pair = Told.free("a").about("BEGEGNUNG").beside(Told.free("b").about("BILDUNG"));

        assertThat(comparison.observe(pair).level()).isEqualTo(FieldComparison.Level.NONE);
    }

    @Test
    void theEvidenceIsWhatTheyShare() {
        Pair pair = Told.free("a")
                .about("BEGEGNUNG", "SPRACHE")
                .beside(Told.free("b").about("SPRACHE", "BILDUNG"));

        assertThat(comparison.observe(pair).evidence()).containsExactly("SPRACHE");
    }

    private Enum<?> level(Told a, Told b) {
        return comparison.observe(a.beside(b)).level();
    }
}
