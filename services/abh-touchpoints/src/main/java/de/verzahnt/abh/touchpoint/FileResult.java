package de.verzahnt.abh.touchpoint;

import de.verzahnt.abh.disclosure.PublicCell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file came to. A file with errors is refused as a whole; then there is no result but a problem.
 *
 * @param written whether anything was: not in a dry run, nor when all of it was known already
 */
record FileResult(boolean dryRun, boolean written, List<Table> tables) {

    static FileResult of(boolean dryRun, List<Table> tables) {
        boolean written = tables.stream()
                .map(Table::outcome)
                .anyMatch(outcome -> outcome != null && outcome != TouchpointIntake.Outcome.UNCHANGED);
        return new FileResult(dryRun, written, tables);
    }

    /**
     * One table of the file.
     *
     * @param outcome null in a dry run
     * @param suppressed cells that are not told
     * @param withheld those of them that are suppressed only to protect another one
     */
    record Table(
            String authority,
            String period,
            TouchpointIntake.@Nullable Outcome outcome,
            int rows,
            long suppressed,
            List<String> withheld) {

        static Table of(TableKey key, TouchpointIntake.@Nullable Outcome outcome, List<PublicCell> cells) {
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
