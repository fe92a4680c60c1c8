package de.verzahnt.register.directory;

import de.verzahnt.intake.report.file.CsvColumns;
import de.verzahnt.intake.report.file.CsvRow;
import java.util.List;

/** A kind of file that changes a directory. */
public interface DirectoryFile<T, D> {

    CsvColumns columns();

    /** What each row makes of its entry; rows of one entry carry the same report. */
    List<FileRow<T>> rows(List<CsvRow> rows, D before);

    /** The column a field comes from. */
    String columnOf(String field);
}
