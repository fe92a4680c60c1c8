package de.verzahnt.dashboard.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table in the words of the screen: the page shows it, the file holds it.
 *
 * @param name what it is called in messages and addresses
 * @param head names of the columns
 */
record Sheet(String name, List<String> head, List<Line> lines) {

    Sheet {
        head = List.copyOf(head);
        lines = List.copyOf(lines);
    }

    /**
     * One row.
     *
     * @param cells one for each column
     * @param address where its first cell leads; null when nowhere
     */
    record Line(List<String> cells, @Nullable String address) {

        Line {
            cells = List.copyOf(cells);
        }

        static Line of(List<String> cells) {
            return new Line(cells, null);
        }

        public String first() {
            return cells.get(0);
        }

        public List<String> rest() {
            return cells.subList(1, cells.size());
        }
    }

    /** Head and rows, as a file wants them. */
    List<List<String>> table() {
        return new ArrayList<>(
                Stream.concat(Stream.of(head), lines.stream().map(Line::cells)).toList());
    }
}
