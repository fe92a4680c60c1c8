package de.verzahnt.dashboard.matrix;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The matrix as it is shown: a row for each field, a column for each district.
 *
 * @param place the Kreis whose Gemeinden are the columns; null for the Land, whose Kreise are
 * @param silent Kreise of the Land from which nothing has been reported; they have no column
 */
record Grid(@Nullable String place, List<String> districts, List<Line> lines, List<String> silent) {

    /** All cells of one field, in the order of the districts. */
    record Line(String field, List<Cell> cells) {}

    /** How many cells say nobody does it. */
    public long gaps() {
        return lines.stream()
                .flatMap(line -> line.cells().stream())
                .filter(cell -> cell.state() == Cell.State.GAP)
                .count();
    }

    /** The cells of one district, by field, for narrow screens. */
    public List<Cell> column(int number) {
        return lines.stream().map(line -> line.cells().get(number)).toList();
    }
}
