package de.verzahnt.cases;

import de.verzahnt.reference.CsvFile;
import de.verzahnt.reference.CsvRow;
import de.verzahnt.rules.FindingClass;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The decision table of what may be said in a case, kept as data; of the rows that cover a question the first answers. */
public final class AllowedActions {
    private static final String FILE = "/case-rules/allowed-actions.csv";
    private static final List<AllowedAction> ROWS = CsvFile.shipped(AllowedActions.class, FILE).stream()
            .map(AllowedActions::row)
            .toList();

    private AllowedActions() {}

    /** All rows, in the order in which they are asked. */
    public static List<AllowedAction> rows() {
        return ROWS;
    }

    /** The row that answers; the table has one for every question. */
    public static AllowedAction of(
            Outcome outcome, FindingClass findingClass, Speaker speaker, String sector, CaseStatus state) {
        return ROWS.stream()
                .filter(row -> row.covers(outcome, findingClass, speaker, sector, state))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        FILE + ": no row for " + outcome + ", " + findingClass + ", " + speaker + ", " + state));
    }

    private static AllowedAction row(CsvRow row) {
        return new AllowedAction(
                Cells.named(row.text("outcome"), Outcome::valueOf),
                Cells.named(row.text("class"), FindingClass::valueOf),
                Cells.named(row.text("speaker"), Speaker::valueOf),
                Cells.named(row.text("sector"), Function.identity()),
                Cells.named(row.text("state"), CaseStatus::valueOf),
                row.oneOf(Effect.class, "effect"),
                row.oneOf(Offered.class, "offered"),
                row.oneOf(Discloses.class, "discloses"),
                Objects.requireNonNullElse(row.optional("why"), ""));
    }
}
