package de.verzahnt.intake.report.file;

import de.verzahnt.intake.report.batch.Place;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The first row: names of the columns, in any order. */
record CsvHeader(List<String> names) {

    /** The names of a row; empty ones at its end are no columns. */
    static CsvHeader of(CSVRecord row) {
        List<String> names = new ArrayList<>(
                row.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList());
        while (!names.isEmpty() && names.get(names.size() - 1).isEmpty()) {
            names.remove(names.size() - 1);
        }
        return new CsvHeader(names);
    }

    List<FieldError> errors(CsvColumns columns) {
        if (names.stream().anyMatch(name -> name.indexOf('\0') >= 0)) {
            return List.of(error(null, Message.of("intake.encoding")));
        }
        List<FieldError> errors = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!columns.knows(name)) {
                errors.add(error(name, Message.of("intake.no-unknown-column")));
            } else if (!seen.add(name)) {
                errors.add(error(name, Message.of("intake.column-once")));
            }
        }
        for (String missing : columns.missingIn(seen)) {
            errors.add(error(null, Message.of("intake.column", missing)));
        }
        return errors;
    }

    /** Cells of a row by column name. */
    Map<String, String> cells(CSVRecord row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            cells.put(names.get(i), row.get(i));
        }
        return cells;
    }

    private static FieldError error(@Nullable String value, Message expected) {
        return new FieldError(Place.row(1), value, expected);
    }
}
