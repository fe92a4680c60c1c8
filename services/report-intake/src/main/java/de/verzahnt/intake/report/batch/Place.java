package de.verzahnt.intake.report.batch;

import de.verzahnt.starter.problem.FieldError;
import java.util.List;

/** How errors name a place: {@code row 8, count} in a table, {@code line[8].count} in lines, {@code [7].count} in an array. */
public final class Place {
    private static final String ROW = "row ";

    private Place() {}

    /** A row as a spreadsheet counts it. */
    public static String row(long number) {
        return ROW + number;
    }

    static String line(long number) {
        return "line[" + number + "]";
    }

    static String item(int index) {
        return "[" + index + "]";
    }

    /** A field at a place; the place itself when the field has no name. */
    public static String field(String place, String field) {
        return field.isEmpty() ? place : place + (place.startsWith(ROW) ? ", " : ".") + field;
    }

    /** The errors of what stands at a place. */
    public static List<FieldError> errors(String place, List<FieldError> errors) {
        return errors.stream().map(e -> e.at(field(place, e.field()))).toList();
    }
}
