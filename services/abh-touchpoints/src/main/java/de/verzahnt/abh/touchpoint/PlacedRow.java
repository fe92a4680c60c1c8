package de.verzahnt.abh.touchpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A row and where it stands.
 *
 * @param place from a field to its name in messages, e.g. {@code rows[3].count} or {@code row 12, count}
 */
record PlacedRow(TouchpointRow row, UnaryOperator<String> place) {

    /**
     * The rows of a report; one that is null says nothing.
     *
     * @param report its place as a prefix
     */
    static List<PlacedRow> all(List<@Nullable TouchpointRow> rows, String report) {
        List<PlacedRow> placed = new ArrayList<>();
        for (TouchpointRow row : rows) {
            String at = report + "rows[" + placed.size() + "].";
            placed.add(
                    new PlacedRow(row == null ? new TouchpointRow(null, null, null, null) : row, field -> at + field));
        }
        return placed;
    }
}
