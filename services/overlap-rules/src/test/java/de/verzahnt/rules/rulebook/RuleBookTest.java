package de.verzahnt.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.index.OverlapRules;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    @Test
    void theShippedBookIsCompleteAndHasNothingUnknown() {
        assertThat(OverlapRules.current(ReferenceData.load()).version()).isEqualTo("v3");
    }

    @Test
    void anEntryNobodyAskedForIsAMisspelling() {
        RuleBook book = RuleBook.parse("test", "prior: -4\nwieghts:\n  FIELD:\n    SAME: 2\n");
        book.number("prior");

        assertThatThrownBy(book::expectAllRead).hasMessageContaining("[wieghts.FIELD.SAME]");
    }

    @Test
    void aMissingEntryIsNamed() {
        assertThatThrownBy(() -> RuleBook.parse("test", "").number("prior"))
                .hasMessage("test, prior: nothing (expected: a value)");
    }

    @Test
    void aWordWhereANumberBelongsIsNamed() {
        assertThatThrownBy(() -> RuleBook.parse("test", "prior: low").number("prior"))
                .hasMessage("test, prior: low (expected: a number)");
    }

    @Test
    void aListNeedsItsBrackets() {
        assertThatThrownBy(() -> RuleBook.parse("test", "formats: A, B").set("formats"))
                .hasMessage("test, formats: A, B (expected: a list in brackets)");
    }

    @Test
    void otherNumbersMakeAnotherBookAndLeaveTheFirstAlone() {
        RuleBook book = RuleBook.parse("test", "prior: -4.0");

        assertThat(book.with(Map.of("prior", -3.5)).number("prior")).isEqualTo(-3.5);
        assertThat(book.number("prior")).isEqualTo(-4.0);
    }

    @Test
    void anotherNumberUnderAnUnknownKeyIsRefused() {
        assertThatThrownBy(() -> RuleBook.parse("test", "prior: -4").with(Map.of("piror", 1.0)))
                .hasMessageContaining("piror (expected: a key of test)");
    }

    @Test
    void thresholdsThatCrossAreRefused() {
        assertThatThrownBy(() -> new Thresholds(0.5, 0.8, 0.1)).hasMessageContaining("expected: RELATED <= ZU_PRUEFEN");
    }
}
