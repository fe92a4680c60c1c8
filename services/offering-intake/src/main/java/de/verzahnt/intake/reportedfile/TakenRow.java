package de.verzahnt.intake.reportedfile;

import de.verzahnt.intake.report.batch.BatchResult;
import de.verzahnt.intake.report.batch.BatchRow;
import de.verzahnt.intake.report.batch.BatchRow.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A row that was taken.
 *
 * @param number in the order of ids
 */
record TakenRow(long number, String id, Outcome outcome, long revision) {

    /** Those of a result, without what was refused. */
    static List<TakenRow> of(BatchResult result) {
        List<BatchRow> taken = result.rows().stream()
                .filter(row -> row.outcome() != Outcome.REFUSED)
                .sorted(Comparator.comparing(BatchRow::id))
                .toList();
        return IntStream.range(0, taken.size())
                .mapToObj(at -> of(at, taken.get(at)))
                .toList();
    }

    private static TakenRow of(int number, BatchRow row) {
        return new TakenRow(number, row.id(), row.outcome(), Objects.requireNonNull(row.revision()));
    }
}
