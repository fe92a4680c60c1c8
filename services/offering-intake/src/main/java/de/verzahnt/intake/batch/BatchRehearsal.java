package de.verzahnt.intake.batch;

import de.verzahnt.intake.check.OfferingCheck;
import de.verzahnt.intake.offering.OfferingReport;
import de.verzahnt.intake.report.batch.BatchItem;
import de.verzahnt.intake.report.batch.BatchRow;
import de.verzahnt.intake.report.batch.BatchRow.Outcome;
import de.verzahnt.intake.report.batch.Reading;
import de.verzahnt.starter.caller.Caller;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Checks many reports and touches nothing: neither what stands nor what others reported is looked at. */
public final class BatchRehearsal {
    private final OfferingCheck check;

    public BatchRehearsal(OfferingCheck check) {
        this.check = check;
    }

    /**
     * The rows in their order, those without errors as created.
     *
     * @param names what the sender calls a field
     * @param caller empty for somebody without an account, who need not say which organisation it is
     */
    public List<BatchRow> rows(
            Reading.Items<OfferingReport> reading, UnaryOperator<String> names, Optional<Caller> caller) {
        BatchCheck batch = new BatchCheck(check, caller.orElse(null), names);
        return reading.items().stream().map(item -> row(item, batch)).toList();
    }

    private static BatchRow row(BatchItem<OfferingReport> item, BatchCheck batch) {
        BatchRow refusal = batch.verdict(item).refusal();
        if (refusal != null && !refusal.errors().isEmpty()) {
            return refusal;
        }
        return BatchRow.taken(item, BatchCheck.id(item), Outcome.CREATED, null);
    }
}
