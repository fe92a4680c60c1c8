package de.verzahnt.cases;

import de.verzahnt.reference.CsvFile;
import de.verzahnt.reference.CsvRow;
import de.verzahnt.rules.FindingClass;
import java.util.List;
import java.util.Objects;

/** The decision table of who is told what, kept as data; of the rows that cover a question the first answers. */
public final class Notifications {
    private static final String FILE = "/case-rules/notifications.csv";
    private static final List<Notification> ROWS = CsvFile.shipped(Notifications.class, FILE).stream()
            .map(Notifications::row)
            .toList();

    private Notifications() {}

    /** All rows, in the order in which they are asked. */
    public static List<Notification> rows() {
        return ROWS;
    }

    /** The row that answers; the table has one for every question. */
    public static Notification of(CaseEvent event, FindingClass findingClass, Relation relation) {
        return ROWS.stream()
                .filter(row -> row.covers(event, findingClass, relation))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        FILE + ": no row for " + event + ", " + findingClass + ", " + relation));
    }

    private static Notification row(CsvRow row) {
        return new Notification(
                Cells.named(row.text("event"), CaseEvent::valueOf),
                Cells.named(row.text("class"), FindingClass::valueOf),
                Cells.named(row.text("relation"), Relation::valueOf),
                row.oneOf(Telling.class, "telling"),
                Objects.requireNonNullElse(row.optional("why"), ""));
    }
}
