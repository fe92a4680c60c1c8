package de.verzahnt.ki.sozialraum;

import de.verzahnt.intake.report.file.CsvColumns;
import de.verzahnt.intake.report.file.CsvRow;
import de.verzahnt.intake.report.text.Errors;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table of Sozialräume. Without the column valid_from that day stays as it is kept. */
final class QuarterFile {
    static final CsvColumns COLUMNS =
            new CsvColumns(List.of("key", "name", "parent_key", "other_names"), List.of("valid_from"));
    private static final Map<String, String> COLUMN_OF_FIELD =
            Map.of("parentKey", "parent_key", "otherNames", "other_names", "validFrom", "valid_from");

    private final QuarterCheck check;

    QuarterFile(QuarterCheck check) {
        this.check = check;
    }

    /** What each row makes of its Sozialraum. */
    List<QuarterRow> rows(List<CsvRow> rows, Sozialraeume before, Maintainer maintainer) {
        Map<String, QuarterRow> first = new HashMap<>();
        List<QuarterRow> quarters = new ArrayList<>();
        for (CsvRow row : rows) {
            QuarterRow quarter = quarter(row, before, maintainer);
            QuarterRow earlier = quarter.key().isEmpty() ? null : first.putIfAbsent(quarter.key(), quarter);
            if (earlier == null || earlier.row().cells().equals(row.cells())) {
                quarters.add(quarter);
            } else {
                quarters.add(QuarterRow.broken(row, quarter.key(), List.of(twice(quarter.key(), earlier.row()))));
            }
        }
        return quarters;
    }

    /** The column a field comes from, with the place in a list of names. */
    static String columnOf(String field) {
        int end = field.indexOf('[') < 0 ? field.length() : field.indexOf('[');
        String name = field.substring(0, end);
        return COLUMN_OF_FIELD.getOrDefault(name, name) + field.substring(end);
    }

    private QuarterRow quarter(CsvRow row, Sozialraeume before, Maintainer maintainer) {
        String key = Optional.ofNullable(row.cell("key")).orElse("");
        if (!row.errors().isEmpty()) {
            return QuarterRow.broken(row, key, row.errors());
        }
        Errors errors = new Errors();
        Quarter quarter = check.check(key, report(row, before.find(key).orElse(null)), errors);
        if (!errors.isEmpty()) {
            return QuarterRow.broken(row, key, errors.list());
        }
        return maintainer.keeps(key)
                ? new QuarterRow(row, key, quarter, List.of(), false)
                : new QuarterRow(row, key, null, List.of(maintainer.notYours(key)), true);
    }

    private static QuarterReport report(CsvRow row, @Nullable Entry known) {
        boolean silent = !row.cells().containsKey("valid_from");
        String kept = known == null || known.quarter().validFrom() == null
                ? null
                : known.quarter().validFrom().toString();
        return new QuarterReport(
                null,
                row.cell("name"),
                row.cell("parent_key"),
                row.list("other_names"),
                silent ? kept : row.cell("valid_from"));
    }

    private static FieldError twice(String key, CsvRow first) {
        return new FieldError("key", key, Message.of("register.sozialraum-once", first.place()));
    }
}
