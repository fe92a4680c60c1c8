package de.verzahnt.trial;

import de.verzahnt.characters.Characters;
import de.verzahnt.messages.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A CSV file (UTF-8, header, comma), read to its end whatever is wrong with it. */
final class Table {
    private final Path file;
    private final Columns columns;
    private final Complaints complaints;
    private final Consumer<Row> rows;
    private @Nullable Header header;

    private Table(Path file, Columns columns, Complaints complaints, Consumer<Row> rows) {
        this.file = file;
        this.columns = columns;
        this.complaints = complaints;
        this.rows = rows;
    }

    /** Hands on every row; false when not even the needed columns could be read, so that nothing is known of the list. */
    static boolean read(Path file, Columns columns, Complaints complaints, Consumer<Row> rows) {
        Table table = new Table(file, columns, complaints, rows);
        FileText.read(file, complaints).ifPresent(text -> Records.split(file, text, complaints, table::take));
        return table.header != null && columns.needed().stream().allMatch(table.header::has);
    }

    private void take(Records.Cells cells) {
        if (header == null) {
            header = Header.of(cells);
            header.check(new Spot(file, cells.line(), ""), columns, complaints);
            checkCharacters(header, cells);
        } else if (header.size() > 1) {
            checkShape(header, cells);
            checkCharacters(header, cells);
            rows.accept(new Row(file, header, cells, complaints));
        }
    }

    private void checkShape(Header names, Records.Cells cells) {
        List<String> values = cells.values();
        Spot spot = new Spot(file, cells.line(), "");
        for (int i = 0; i < values.size(); i++) {
            boolean nameless = i >= names.size() || names.names().get(i).isEmpty();
            if (nameless && !values.get(i).isBlank()) {
                String place = "%d. Zelle: ".formatted(i + 1) + values.get(i);
                complaints.error(spot, place, Message.of("trial.cells", names.size()));
            }
        }
        if (values.size() < names.size()) {
            complaints.warning(spot, values.size() + "", Message.of("trial.cells-missing", names.size()));
        }
    }

    private void checkCharacters(Header names, Records.Cells cells) {
        for (int i = 0; i < cells.values().size(); i++) {
            String column = i < names.size() ? names.names().get(i) : "";
            String value = cells.values().get(i);
            Characters.firstForbidden(value, true)
                    .ifPresent(c -> complaints.error(
                            new Spot(file, cells.line(), column), value, Message.of("trial.no-control-characters", c)));
        }
    }
}
