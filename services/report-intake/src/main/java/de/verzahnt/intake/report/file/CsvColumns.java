package de.verzahnt.intake.report.file;

import java.util.List;
import java.util.Set;

/**
 * The columns of a table.
 *
 * @param required must be there
 * @param optional may be there; any other column is refused, so that nothing is dropped unseen
 */
public record CsvColumns(List<String> required, List<String> optional) {

    public CsvColumns {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
    }

    boolean knows(String column) {
        return required.contains(column) || optional.contains(column);
    }

    List<String> missingIn(Set<String> header) {
        return required.stream().filter(column -> !header.contains(column)).toList();
    }
}
