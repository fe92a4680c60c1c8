package de.verzahnt.ki.register;

import de.verzahnt.intake.report.file.CsvColumns;
import de.verzahnt.intake.report.file.CsvRow;
import java.util.List;

/** A kind of file that changes the register. */
interface RegisterFile {

    CsvColumns columns();

    /** What each row makes of its organisation; rows of one organisation carry the same unit. */
    List<UnitRow> rows(List<CsvRow> rows, Register register);

    /** The column a field comes from. */
    String columnOf(String field);
}
