package de.verzahnt.intake.report.file;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Looks for the header among the first ten rows: the row with most names that are known. */
record HeaderSearch(Predicate<String> known) {
    /** A header further down is none. */
    static final int FIRST_ROWS = 10;

    /**
     * A header.
     *
     * @param known how many of its names are
     */
    record Found(RawRow row, long known) {}

    /** The header; the first row of all when none shows a known name, empty when there is no row. */
    Optional<Found> in(List<RawRow> rows) {
        Found best = null;
        for (RawRow row : rows) {
            if (row.number() > FIRST_ROWS) {
                break;
            }
            long names = row.cells().stream()
                    .map(String::strip)
                    .distinct()
                    .filter(known)
                    .count();
            if (best == null || names > best.known()) {
                best = new Found(row, names);
            }
        }
        return Optional.ofNullable(best);
    }
}
