package de.verzahnt.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.verzahnt.rules.compare.TitleComparison.Level;
import de.verzahnt.rules.rulebook.RuleBook;
import org.junit.jupiter.api.Test;

class BoundsTest {

    @Test
    void eachLevelHoldsFromItsBoundOnAndTheLastWithoutOne() {
        Bounds<Level> bounds = bounds("0.4", "0.1");

        assertThat(bounds.level(1)).isEqualTo(Level.SAME);
        assertThat(bounds.level(0.4)).isEqualTo(Level.SAME);
        assertThat(bounds.level(0.399)).isEqualTo(Level.SIMILAR);
        assertThat(bounds.level(0.1)).isEqualTo(Level.SIMILAR);
        assertThat(bounds.level(0.099)).isEqualTo(Level.DIFFERENT);
        assertThat(bounds.level(0)).isEqualTo(Level.DIFFERENT);
    }

    @Test
    void levelsBehindTheWeakestHaveNoBound() {
        RuleBook book = RuleBook.parse("test", "bounds:\n  WORDS:\n    MOST: 0.5\n    MANY: 0.2\n");

        assertThat(Bounds.of(book, "bounds.WORDS", WordsComparison.Level.SOME).levels())
                .containsExactly(WordsComparison.Level.MOST, WordsComparison.Level.MANY, WordsComparison.Level.SOME);
    }

    @Test
    void boundsThatDoNotFallAreRefusedByName() {
        assertThatThrownBy(() -> bounds("0.4", "0.4"))
                .hasMessage("bounds.TITLE.SIMILAR: 0.4 (expected: less than 0.4)");
        assertThatThrownBy(() -> bounds("0.4", "0.5"))
                .hasMessage("bounds.TITLE.SIMILAR: 0.5 (expected: less than 0.4)");
    }

    @Test
    void aMissingBoundIsNamed() {
        assertThatThrownBy(() -> Bounds.of(
                        RuleBook.parse("test", "bounds:\n  TITLE:\n    SAME: 0.5\n"), "bounds.TITLE", Level.DIFFERENT))
                .hasMessageContaining("bounds.TITLE.SIMILAR: nothing");
    }

    private static Bounds<Level> bounds(String same, String similar) {
        RuleBook book =
                RuleBook.parse("test", "bounds:\n  TITLE:\n    SAME: %s\n    SIMILAR: %s\n".formatted(same, similar));
        return Bounds.of(book, "bounds.TITLE", Level.DIFFERENT);
    }
}
