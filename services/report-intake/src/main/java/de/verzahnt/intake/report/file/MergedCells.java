package de.verzahnt.intake.report.file;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cells merged into one; its text stands in the first only.
 *
 * @param ref as the workbook writes it, {@code B3:B5}
 * @param column from 0 on, the leftmost
 * @param from number of the first row
 * @param to number of the last
 */
record MergedCells(String ref, int column, long from, long to) {
    private static final Pattern REF = Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})");

    static Optional<MergedCells> of(@Nullable String ref) {
        Matcher cells = REF.matcher(ref == null ? "" : ref);
        return cells.matches()
                ? Optional.of(new MergedCells(
                        cells.group(),
                        column(cells.group(1)),
                        Long.parseLong(cells.group(2)),
                        Long.parseLong(cells.group(4))))
                : Optional.empty();
    }

    /** Whether the text of the row {@link #from} is meant in this row too. */
    boolean coversBelow(long row) {
        return from < row && row <= to;
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (column, letter) -> 26 * column + letter - 'A' + 1) - 1;
    }
}
