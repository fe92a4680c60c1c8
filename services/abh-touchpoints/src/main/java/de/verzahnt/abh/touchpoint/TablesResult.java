package de.verzahnt.abh.touchpoint;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.verzahnt.abh.disclosure.PublicCell;
import de.verzahnt.intake.report.batch.BatchResult;
import de.verzahnt.intake.report.batch.BatchRow.Outcome;
import java.util.List;

/**
 * What a file or batch of tables came to. One with errors is refused as a whole, with a problem that tells them all; its dry
 * run tells them row by row.
 *
 * @param result as of every file; each of its rows is a table, by {@code <authority>/<period>}; what belongs to no
 *     table is a row without id
 * @param tables the same tables, and what is told of them
 */
record TablesResult(@JsonUnwrapped BatchResult result, List<Table> tables) {

    /**
     * One table.
     *
     * @param outcome as of its row of the result
     * @param rows how many cells it has
     * @param suppressed cells that are not told
     * @param withheld those of them that are suppressed only to protect another one
     */
    record Table(String authority, String period, Outcome outcome, int rows, long suppressed, List<String> withheld) {

        static Table refused(TableKey key, int rows) {
            return new Table(key.authority(), key.period(), Outcome.REFUSED, rows, 0, List.of());
        }

        static Table of(TableKey key, Outcome outcome, List<PublicCell> cells) {
            return new Table(
                    key.authority(),
                    key.period(),
                    outcome,
                    cells.size(),
                    cells.stream().filter(PublicCell::suppressed).count(),
                    cells.stream()
                            .filter(PublicCell::withheld)
                            .map(cell -> cell.key().toString())
                            .toList());
        }
    }
}
