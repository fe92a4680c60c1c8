package de.verzahnt.abh.touchpoint;

import de.verzahnt.intake.report.batch.BatchRow;
import de.verzahnt.intake.report.batch.Place;
import de.verzahnt.starter.problem.FieldError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a file or batch, not checked yet.
 *
 * @param tables in the order in which they are answered
 * @param faults what could not be read, in the order of the file
 * @param encoding what a file was read as; null elsewhere
 */
record ReportedTables(
        Map<TableKey, Table> tables,
        List<Fault> faults,
        @Nullable String encoding) {

    /**
     * One of them.
     *
     * @param place where it begins, as errors name it
     * @param line of the file or body it begins in, from 1 on; null in an array
     * @param places of all rows of the file or items of the batch it is made of
     */
    record Table(String place, @Nullable Long line, List<PlacedRow> rows, Set<String> places) {

        static Table begin(String place, @Nullable Long line) {
            return new Table(place, line, new ArrayList<>(), new HashSet<>());
        }

        void add(String at, PlacedRow row) {
            places.add(at);
            rows.add(row);
        }
    }

    /** What could not be read at one place; fields named as they were sent. */
    record Fault(String place, @Nullable Long line, List<FieldError> errors) {

        List<FieldError> placed() {
            return Place.errors(place, errors);
        }

        BatchRow row() {
            return new BatchRow(place, line, "", BatchRow.Outcome.REFUSED, null, errors, false);
        }
    }

    /** What could not be read, with its places. */
    List<FieldError> errors() {
        return faults.stream().flatMap(fault -> fault.placed().stream()).toList();
    }

    /** What could not be read of a table. */
    List<FieldError> errorsOf(Table table) {
        return faults.stream()
                .filter(fault -> table.places().contains(fault.place()))
                .flatMap(fault -> fault.placed().stream())
                .toList();
    }

    /** What could not be read and belongs to no table, each an answer of its own. */
    List<BatchRow> ofNoTable() {
        Set<String> known = new HashSet<>();
        tables.values().forEach(table -> known.addAll(table.places()));
        return faults.stream()
                .filter(fault -> !known.contains(fault.place()))
                .map(Fault::row)
                .toList();
    }
}
