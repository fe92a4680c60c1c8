package de.verzahnt.rules.relearned;

import de.verzahnt.messages.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The rows of a part with counts: their heading, as many cells in each, each key once, whole numbers from 0 to all. */
final class CountRows {
    static final String ALL = "*";
    /** More offerings than there will ever be. */
    private static final int MOST = 9_999_999;

    private static final Pattern WHOLE = Pattern.compile("\\d{1,7}");
    private static final Pattern KEY = Pattern.compile("\\*|[\\p{L}\\p{M}\\p{N}_]{1,100}");

    private final BookPart part;
    private final BookErrors errors;
    private final String heading;
    private final Set<String> keys = new HashSet<>();
    private int all;

    CountRows(BookPart part, String heading, BookErrors errors) {
        this.part = part;
        this.heading = heading;
        this.errors = errors;
    }

    /** Told of each row that has a key and all cells, with its line counted from 0. */
    interface Row {
        void read(int line, List<String> cells);
    }

    /** Reads all rows; empty when the heading is another. */
    void each(Row row) {
        List<String> lines = part.lines();
        if (lines.isEmpty() || !lines.get(0).equals(heading)) {
            String begins = lines.isEmpty() ? "" : lines.get(0);
            errors.add(part.error(0, "", begins, Message.of("book.header", heading)));
            return;
        }
        all = total();
        IntStream.range(1, lines.size())
                .filter(line -> !lines.get(line).isBlank())
                .forEach(line -> cells(line).ifPresent(cells -> row.read(line, cells)));
        if (all == 0) {
            errors.add(part.error(ALL, "", Message.of("book.all")));
        }
    }

    /** How many offerings were counted; 0 when nothing says so. */
    int all() {
        return all;
    }

    Set<String> keys() {
        return keys;
    }

    /** A count of a row must be a whole number of this range. */
    void count(int line, List<String> cells, int least) {
        String written = cells.get(1);
        int most = all == 0 || cells.get(0).equals(ALL) ? MOST : all;
        int count = WHOLE.matcher(written).matches() ? Integer.parseInt(written) : -1;
        if (count < least || count > most) {
            errors.add(part.error(line, cells.get(0), written, Message.of("book.number-between", least, most)));
        }
    }

    private int total() {
        return part.lines().stream()
                .filter(line -> line.startsWith(ALL + ","))
                .map(line -> line.split(",", -1)[1])
                .filter(written -> WHOLE.matcher(written).matches())
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
    }

    private Optional<List<String>> cells(int line) {
        String text = part.lines().get(line);
        List<String> cells = List.of(text.split(",", -1));
        int wanted = heading.split(",").length;
        if (cells.size() != wanted || !KEY.matcher(cells.get(0)).matches()) {
            errors.add(part.error(line, "", text, Message.of("book.cells", heading)));
            return Optional.empty();
        }
        if (!keys.add(cells.get(0))) {
            errors.add(part.error(line, cells.get(0), text, Message.of("book.row-once")));
            return Optional.empty();
        }
        return Optional.of(cells);
    }
}
