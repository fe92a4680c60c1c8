package de.verzahnt.characters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+49", "-2", "- Beratung", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "'=1", "''-x", "'@"
            })
    void whatASpreadsheetMightRunBeginsWithAnApostropheAndComesBackAsItWas(String text) {
        assertThat(SpreadsheetCell.of(text)).startsWith("'").isNotEqualTo(text);
        assertThat(SpreadsheetCell.text(SpreadsheetCell.of(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'", "''", "'s Gravenhage", "Café", "1-2", "'n Abend", "a=b", " -x"})
    void everythingElseStandsAsItIs(String text) {
        assertThat(SpreadsheetCell.of(text)).isEqualTo(text);
        assertThat(SpreadsheetCell.text(text)).isEqualTo(text);
    }

    @Test
    void ofSeveralApostrophesOneIsTakenAway() {
        assertThat(SpreadsheetCell.text("''=1")).isEqualTo("'=1");
    }
}
