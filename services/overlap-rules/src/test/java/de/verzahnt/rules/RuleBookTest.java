package de.verzahnt.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.verzahnt.reference.ReferenceData;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    @Test
    void theFirstVersionIsCompleteAndHasNothingUnknown() {
        assertThat(OverlapRules.v1(ReferenceData.load()).version()).isEqualTo("v1");
    }

    @Test
    void anEntryNobodyAskedForIsAMisspelling() {
        RuleBook book = book("prior", "-4", "wieght.FIELD.SAME", "2");
        book.number("prior");

        assertThatThrownBy(book::expectAllRead).hasMessageContaining("[wieght.FIELD.SAME]");
    }

    @Test
    void aMissingEntryIsNamed() {
        assertThatThrownBy(() -> book().number("prior")).hasMessage("test, prior: nothing (expected: a value)");
    }

    @Test
    void aWordWhereANumberBelongsIsNamed() {
        assertThatThrownBy(() -> book("prior", "low").number("prior"))
                .hasMessage("test, prior: low (expected: a number)");
    }

    @Test
    void thresholdsThatCrossAreRefused() {
        assertThatThrownBy(() -> new Thresholds(0.5, 0.8, 0.1)).hasMessageContaining("expected: RELATED <= ZU_PRUEFEN");
    }

    private static RuleBook book(String... keysAndValues) {
        Properties entries = new Properties();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            entries.setProperty(keysAndValues[i], keysAndValues[i + 1]);
        }
        return new RuleBook("test", entries);
    }
}
