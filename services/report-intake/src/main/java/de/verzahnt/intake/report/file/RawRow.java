package de.verzahnt.intake.report.file;

import de.verzahnt.characters.SpreadsheetCell;
import de.verzahnt.messages.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as it stands in a file, before anybody knows what its columns mean.
 *
 * @param number as a spreadsheet counts it, from 1 on; blank rows count
 * @param line first line of the row in a text file; in a workbook its number
 * @param cells texts from the first column on, as many as were written
 * @param faults cells without a readable value
 */
public record RawRow(long number, long line, List<String> cells, List<Fault> faults) {

    /**
     * A cell that cannot be read.
     *
     * @param column from 0 on; below 0 when the whole row is meant
     */
    public record Fault(int column, @Nullable String value, Message expected) {
        boolean isOfTheWholeRow() {
            return column < 0;
        }
    }

    public RawRow {
        cells = List.copyOf(cells);
        faults = List.copyOf(faults);
    }

    /** The stripped text of a column as it was before a table was made of it, empty beyond the last one. */
    public String cell(int column) {
        return column < cells.size() ? SpreadsheetCell.text(cells.get(column).strip()) : "";
    }

    /** Whether nothing can be seen in it. */
    public boolean isBlank() {
        return faults.isEmpty() && cells.stream().allMatch(String::isBlank);
    }

    /** How many columns have to be looked at: up to the last one with a text. */
    public int width() {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }
}
