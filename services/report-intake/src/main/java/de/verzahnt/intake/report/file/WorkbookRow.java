package de.verzahnt.intake.report.file;

import de.verzahnt.messages.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Turns the rows of a sheet into rows as every file has them. Formulas are never worked out: what Excel kept of them is read. */
final class WorkbookRow {
    private static final Pattern ERROR_VALUE =
            Pattern.compile("#(?:REF!|N/A|NAME\\?|VALUE!|DIV/0!|NUM!|NULL!|SPILL!|CALC!)");

    private final CellText texts;
    private long last;

    WorkbookRow(CellText texts) {
        this.texts = texts;
    }

    /** The row; one that says no number of its own follows the one before. */
    RawRow of(Row row) {
        long number = Math.max(row.getRowNum(), last + 1);
        last = number;
        List<String> cells = new ArrayList<>();
        List<RawRow.Fault> faults = new ArrayList<>();
        for (int column = 0; column < Math.min(row.getCellCount(), TableReader.MOST_COLUMNS + 1); column++) {
            Cell cell = row.getCell(column);
            String text = cell == null ? "" : texts.of(cell);
            Message fault = cell == null ? null : fault(cell, text);
            if (fault != null) {
                faults.add(new RawRow.Fault(column, text.isEmpty() ? null : text, fault));
            }
            cells.add(fault == null ? text : "");
        }
        return new RawRow(number, number, cells, faults);
    }

    private static @Nullable Message fault(Cell cell, String text) {
        if (cell.getType() == CellType.ERROR || ERROR_VALUE.matcher(text).matches()) {
            return Message.of("intake.no-error-value");
        }
        boolean formula = cell.getType() == CellType.FORMULA && cell.getFormula() != null;
        return formula && cell.getRawValue() == null ? Message.of("intake.formula-result") : null;
    }
}
