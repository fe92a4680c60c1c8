package de.verzahnt.abh.notice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.verzahnt.intake.report.batch.BatchResult;
import de.verzahnt.intake.report.batch.BatchRow;
import java.util.List;

/**
 * What a file or batch of process changes came to. One with errors is refused as a whole, with a problem that tells them all;
 * its dry run tells them row by row.
 *
 * @param result as of every file
 * @param changeIds the ids of its rows that are right
 */
record NoticesResult(@JsonUnwrapped BatchResult result, List<String> changeIds) {

    static NoticesResult of(BatchResult result) {
        return new NoticesResult(
                result,
                result.rows().stream()
                        .filter(row -> row.outcome() != BatchRow.Outcome.REFUSED)
                        .map(BatchRow::id)
                        .toList());
    }
}
