package de.verzahnt.cases;

import de.verzahnt.rules.FindingClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The decision table of what may be said in a case, kept as data; of the rows that cover a question the first answers. */
public final class AllowedActions {
    private static final String FILE = "/case-rules/allowed-actions.csv";
    private static final int COLUMNS = 7;
    private static final List<AllowedAction> ROWS = read();

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

    private static List<AllowedAction> read() {
        try (InputStream in = Objects.requireNonNull(AllowedActions.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(AllowedActions::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AllowedAction row(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(FILE + ": " + line + " (expected: " + COLUMNS + " cells)");
        }
        int cell = 0;
        return new AllowedAction(
                named(cells[cell++], Outcome::valueOf),
                named(cells[cell++], FindingClass::valueOf),
                named(cells[cell++], Speaker::valueOf),
                named(cells[cell++], Function.identity()),
                named(cells[cell++], CaseStatus::valueOf),
                Effect.valueOf(cells[cell++]),
                cells[cell]);
    }

    private static <T> Set<T> named(String cell, Function<String, T> value) {
        return cell.equals("*")
                ? Set.of()
                : Arrays.stream(cell.split("\\|")).map(value).collect(Collectors.toUnmodifiableSet());
    }
}
