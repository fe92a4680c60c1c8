package de.verzahnt.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CsvFileTest {

    @Test
    void quotesCommasDoubledQuotesAndLineBreaksStayInTheCell() {
        CsvRow row = CsvFile.parse("x.csv", "a,b\r\n\"1, \"\"one\"\"\",\"two\nlines\"\r\n")
                .get(0);

        assertThat(row.text("a")).isEqualTo("1, \"one\"");
        assertThat(row.text("b")).isEqualTo("two\nlines");
    }

    @Test
    void rowsKnowTheirPhysicalLine() {
        assertThat(CsvFile.parse("x.csv", "a,b\n\"1\n1\",2\n\n3,4\n"))
                .extracting(CsvRow::line)
                .containsExactly(2, 5);
    }

    @Test
    void aRowWithTooFewCellsIsRefusedWithItsLine() {
        assertThatThrownBy(() -> CsvFile.parse("x.csv", "a,b\n1\n"))
                .hasMessage("x.csv line 2: 1 cells (expected: 2 as in the header)");
    }

    @Test
    void anUnclosedQuoteIsRefused() {
        assertThatThrownBy(() -> CsvFile.parse("x.csv", "a\n\"1\n"))
                .hasMessageContaining("x.csv line 2")
                .hasMessageContaining("closing quote");
    }

    @Test
    void aMissingValueNamesFileLineAndColumn() {
        CsvRow row = CsvFile.parse("x.csv", "a,b\n1,\n").get(0);

        assertThatThrownBy(() -> row.text("b")).hasMessage("x.csv line 2, b: '' (expected: a value)");
    }

    @Test
    void aWordOutsideTheListIsRefused() {
        CsvRow row = CsvFile.parse("x.csv", "level\nprovince\n").get(0);

        assertThatThrownBy(() -> row.oneOf(DistrictLevel.class, "level"))
                .hasMessage("x.csv line 2, level: 'province' (expected: one of [LAND, KREIS, GEMEINDE, SOZIALRAUM])");
    }

    @Test
    void aColumnThatStandsTwiceIsRefused() {
        assertThatThrownBy(() -> CsvFile.parse("x.csv", "a,b,a\n1,2,3\n"))
                .hasMessage("x.csv: column a (expected: each column once)");
    }

    @Test
    void whatIsNoNumberIsRefusedWithItsLine() {
        CsvRow row = CsvFile.parse("x.csv", "count\nmany\n").get(0);

        assertThatThrownBy(() -> row.number("count")).hasMessage("x.csv line 2, count: 'many' (expected: a number)");
        assertThatThrownBy(() -> row.decimal("count")).hasMessage("x.csv line 2, count: 'many' (expected: a number)");
    }
}
