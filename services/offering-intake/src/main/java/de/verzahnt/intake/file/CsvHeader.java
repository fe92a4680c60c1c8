package de.verzahnt.intake.file;

import de.verzahnt.starter.problem.FieldError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The first row: names of the columns, in any order. */
record CsvHeader(List<String> names) {

    static CsvHeader of(CSVRecord row) {
        return new CsvHeader(
                row.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList());
    }

    List<FieldError> errors(CsvColumns columns) {
        List<FieldError> errors = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!columns.knows(name)) {
                errors.add(error(name, "keine unbekannte Spalte", "no unknown column"));
            } else if (!seen.add(name)) {
                errors.add(error(name, "jede Spalte nur einmal", "each column once"));
            }
        }
        for (String missing : columns.missingIn(seen)) {
            errors.add(error(null, "eine Spalte " + missing, "a column " + missing));
        }
        return errors;
    }

    /** Cells of a row by column name. */
    Map<String, String> cells(CSVRecord row) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            cells.put(names.get(i), row.get(i));
        }
        return cells;
    }

    /** The separator with which the header line shows most columns; a comma when there is nothing to see. */
    static char delimiterOf(String text) {
        String line = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(line, candidate) > count(line, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }

    private static FieldError error(@Nullable String value, String de, String en) {
        return new FieldError("row[1]", value, de, en);
    }
}
