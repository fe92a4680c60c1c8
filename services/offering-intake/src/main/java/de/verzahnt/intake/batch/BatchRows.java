package de.verzahnt.intake.batch;

import de.verzahnt.intake.accept.Answer;
import de.verzahnt.intake.offering.Offering;
import de.verzahnt.intake.offering.OfferingReport;
import de.verzahnt.intake.report.batch.BatchItem;
import de.verzahnt.intake.report.batch.BatchOrder;
import de.verzahnt.intake.report.batch.BatchRow;
import de.verzahnt.intake.report.event.Origin;
import java.util.List;
import java.util.Objects;

/** What is told of a report that passed its checks. */
final class BatchRows {
    private BatchRows() {}

    /** Where it comes from. */
    static Origin origin(Offering offering, BatchOrder order) {
        return new Origin(offering.organisationId(), order.sourceSystem(), order.channel());
    }

    /** What became of it, or would. */
    static BatchRow row(BatchItem<OfferingReport> item, Answer answer, BatchCheck batch) {
        if (answer instanceof Answer.Accepted accepted) {
            return new BatchRow(
                    item.place(),
                    item.line(),
                    BatchCheck.id(item),
                    BatchRow.Outcome.valueOf(accepted.change().name()),
                    accepted.state().revision(),
                    List.of(),
                    item.corrections(),
                    false);
        }
        return Objects.requireNonNull(
                batch.foreign(item, ((Answer.Foreign) answer).organisationId()).refusal());
    }
}
