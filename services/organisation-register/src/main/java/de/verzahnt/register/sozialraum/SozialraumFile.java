package de.verzahnt.register.sozialraum;

import de.verzahnt.intake.report.file.CsvColumns;
import de.verzahnt.intake.report.file.CsvRow;
import de.verzahnt.intake.report.text.Errors;
import de.verzahnt.messages.Message;
import de.verzahnt.register.directory.DirectoryFile;
import de.verzahnt.register.directory.EachOnce;
import de.verzahnt.register.directory.FileRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The table of Sozialräume. Without the column valid_from that day stays as it is kept.
 *
 * @param maintainer whose table it is
 */
record SozialraumFile(SozialraumCheck check, Maintainer maintainer) implements DirectoryFile<Sozialraum, Sozialraeume> {
    private static final CsvColumns COLUMNS =
            new CsvColumns(List.of("key", "name", "parent_key", "other_names"), List.of("valid_from"));
    private static final Map<String, String> COLUMN_OF_FIELD =
            Map.of("parentKey", "parent_key", "otherNames", "other_names", "validFrom", "valid_from");
    private static final EachOnce ONCE = new EachOnce("key", place -> Message.of("register.sozialraum-once", place));

    @Override
    public CsvColumns columns() {
        return COLUMNS;
    }

    @Override
    public List<FileRow<Sozialraum>> rows(List<CsvRow> rows, Sozialraeume before) {
        return ONCE.of(rows.stream().map(row -> sozialraum(row, before)).toList());
    }

    /** With the place in a list of names. */
    @Override
    public String columnOf(String field) {
        int end = field.indexOf('[') < 0 ? field.length() : field.indexOf('[');
        String name = field.substring(0, end);
        return COLUMN_OF_FIELD.getOrDefault(name, name) + field.substring(end);
    }

    private FileRow<Sozialraum> sozialraum(CsvRow row, Sozialraeume before) {
        String key = Optional.ofNullable(row.cell("key")).orElse("");
        if (!row.errors().isEmpty()) {
            return FileRow.broken(row, key, row.errors());
        }
        Errors errors = new Errors();
        Sozialraum sozialraum = check.check(key, report(row, before.find(key).orElse(null)), errors);
        if (!errors.isEmpty()) {
            return FileRow.broken(row, key, errors.list());
        }
        return maintainer.keeps(key)
                ? FileRow.right(row, key, sozialraum)
                : FileRow.foreign(row, key, maintainer.notYours(key));
    }

    private static SozialraumReport report(CsvRow row, @Nullable SozialraumEntry known) {
        boolean silent = !row.cells().containsKey("valid_from");
        String kept = known == null || known.sozialraum().validFrom() == null
                ? null
                : known.sozialraum().validFrom().toString();
        return new SozialraumReport(
                null,
                row.cell("name"),
                row.cell("parent_key"),
                row.list("other_names"),
                silent ? kept : row.cell("valid_from"));
    }
}
