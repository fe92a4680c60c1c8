package de.verzahnt.trial;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** One row; what does not fit is complained about under its number in the file. */
record Row(Path file, CSVRecord cells, Complaints complaints) {

    /** The cell; empty when the column or the cell is missing. */
    String text(String column) {
        return cells.isMapped(column) && cells.isSet(column) ? cells.get(column).strip() : "";
    }

    String needed(String column) {
        String value = text(column);
        if (value.isEmpty()) {
            complaints.error(where(), column, value, "ein Wert", "a value");
        }
        return value;
    }

    @Nullable
    String optional(String column) {
        String value = text(column);
        return value.isEmpty() ? null : value;
    }

    Set<String> list(String column) {
        return Arrays.stream(text(column).split(";"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Nullable
    LocalDate date(String column) {
        String value = text(column);
        try {
            return value.isEmpty() ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            complaints.error(where(), column, value, "ein Datum wie 2026-03-01", "a date like 2026-03-01");
            return null;
        }
    }

    /** A code the reference data does not know counts as not said; it is named. */
    void warnUnlessKnown(String column, String code, Predicate<String> known) {
        if (!known.test(code)) {
            complaints.warning(where(), column, code, "ein Code der Referenzliste", "a code of the reference list");
        }
    }

    String where() {
        return file.getFileName() + " Datensatz/record " + cells.getRecordNumber();
    }
}
