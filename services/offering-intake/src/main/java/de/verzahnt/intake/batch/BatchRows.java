package de.verzahnt.intake.batch;

import de.verzahnt.intake.accept.Answer;
import de.verzahnt.intake.offering.OfferingReport;
import de.verzahnt.intake.report.batch.BatchItem;
import de.verzahnt.intake.report.batch.BatchRow;
import java.util.Objects;

/** What is told of a report that passed its checks. */
final class BatchRows {
    private BatchRows() {}

    /** What became of it, or would. */
    static BatchRow row(BatchItem<OfferingReport> item, Answer answer, BatchCheck batch) {
        if (answer instanceof Answer.Accepted accepted) {
            return BatchRow.taken(
                    item,
                    BatchCheck.id(item),
                    BatchRow.Outcome.valueOf(accepted.change().name()),
                    accepted.state().revision());
        }
        return Objects.requireNonNull(
                batch.foreign(item, ((Answer.Foreign) answer).organisationId()).refusal());
    }
}
