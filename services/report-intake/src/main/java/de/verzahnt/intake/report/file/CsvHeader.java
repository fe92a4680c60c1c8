package de.verzahnt.intake.report.file;

import de.verzahnt.intake.report.batch.Place;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of the columns, in any order; empty ones at the end are no columns. */
record CsvHeader(long number, List<String> names) {

    static CsvHeader of(RawRow row) {
        List<String> names = new ArrayList<>();
        for (int column = 0; column < row.width(); column++) {
            names.add(row.cell(column).toLowerCase(Locale.ROOT));
        }
        return new CsvHeader(row.number(), names);
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

    private FieldError error(@Nullable String value, Message expected) {
        return new FieldError(Place.row(number), value, expected);
    }
}
