package de.verzahnt.abh.touchpoint;

import de.verzahnt.starter.problem.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a file or batch, not checked yet.
 *
 * @param tables in the order in which they are answered
 * @param errors what could not be read, with its places
 * @param encoding what a file was read as; null elsewhere
 */
record ReportedTables(
        Map<TableKey, Table> tables,
        List<FieldError> errors,
        @Nullable String encoding) {

    /**
     * One of them.
     *
     * @param place where it begins, as errors name it
     * @param line of the file or body it begins in, from 1 on; null in an array
     */
    record Table(String place, @Nullable Long line, List<PlacedRow> rows) {

        static Table begin(String place, @Nullable Long line) {
            return new Table(place, line, new ArrayList<>());
        }
    }
}
