package de.verzahnt.dashboard.matrix;

import java.util.List;

/**
 * The matrix as it is shown: a row for each field, a column for each district.
 *
 * @param place the Land, whose Kreise are the columns; a Kreis with its Gemeinden; a Gemeinde with its quarters
 * @param silent Kreise of the Land from which nothing has been reported; they have no column
 */
record Grid(String place, List<String> districts, List<Line> lines, List<String> silent) {

    /**
     * All cells of one field, in the order of the districts.
     *
     * @param hidden cases of this field whose place the reader may not know yet; they stand in no cell unless
     *     it is a Kreis
     */
    record Line(String field, List<Cell> cells, long hidden) {}

    /** How many cells say nobody does it. */
    public long gaps() {
        return cells().stream().filter(cell -> cell.state() == Cell.State.GAP).count();
    }

    /** How many cells say that both a public and a free organisation are operative. */
    public long both() {
        return cells().stream()
                .filter(cell ->
                        cell.publicOperative().any() && cell.freeOperative().any())
                .count();
    }

    /** How many cells have an agreed role. */
    public long agreed() {
        return cells().stream().filter(cell -> cell.role() != null).count();
    }

    /** How many cells there are. */
    public int size() {
        return cells().size();
    }

    /** Cases whose place the reader may not know yet. */
    public long hidden() {
        return lines.stream().mapToLong(Line::hidden).sum();
    }

    private List<Cell> cells() {
        return lines.stream().flatMap(line -> line.cells().stream()).toList();
    }
}
