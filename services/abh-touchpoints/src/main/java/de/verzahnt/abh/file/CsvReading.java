package de.verzahnt.abh.file;

import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.InvalidReport;
import java.util.List;

/** What reading a file came to. */
public sealed interface CsvReading {

    /** It has rows. */
    record Lines(List<CsvLine> lines) implements CsvReading {}

    /** It is no file of the expected form. */
    record Unreadable(FieldError error) implements CsvReading {}

    /** The rows; ends the request as 422 when there are none to read. */
    default List<CsvLine> orRefuse() {
        if (this instanceof Unreadable unreadable) {
            throw new InvalidReport(List.of(unreadable.error()));
        }
        return ((Lines) this).lines();
    }

    static CsvReading unreadable(int line, String expectedDe, String expectedEn) {
        return new Unreadable(new FieldError("row " + line, null, expectedDe, expectedEn));
    }
}
