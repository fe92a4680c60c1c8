package de.verzahnt.intake.batch;

import de.verzahnt.intake.accept.Answer;
import de.verzahnt.intake.accept.OfferingIntake;
import de.verzahnt.intake.batch.BatchCheck.Verdict;
import de.verzahnt.intake.check.OfferingCheck;
import de.verzahnt.intake.offering.Offering;
import de.verzahnt.intake.offering.OfferingReport;
import de.verzahnt.intake.report.batch.BatchItem;
import de.verzahnt.intake.report.batch.BatchOrder;
import de.verzahnt.intake.report.batch.BatchResult;
import de.verzahnt.intake.report.batch.BatchRow;
import de.verzahnt.intake.report.batch.Reading;
import de.verzahnt.intake.report.event.Origin;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.http.IfMatch;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.springframework.transaction.support.TransactionOperations;

/** Takes many reports in one transaction. Everything is tried for real; what must not stay is rolled back. */
public final class BatchIntake {
    private final OfferingCheck check;
    private final OfferingIntake intake;
    private final TransactionOperations transactions;

    public BatchIntake(OfferingCheck check, OfferingIntake intake, TransactionOperations transactions) {
        this.check = check;
        this.intake = intake;
        this.transactions = transactions;
    }

    /** Takes the reports of a body. */
    public BatchResult take(Reading.Items<OfferingReport> reading, Caller caller, BatchOrder order) {
        return take(reading, UnaryOperator.identity(), caller, order);
    }

    /** Takes the reports of a file, which has names of its own for the fields of a report. */
    public BatchResult take(
            Reading.Items<OfferingReport> reading, UnaryOperator<String> names, Caller caller, BatchOrder order) {
        BatchCheck batch = new BatchCheck(check, caller, names);
        List<Verdict> verdicts = reading.items().stream().map(batch::verdict).toList();
        return Objects.requireNonNull(transactions.execute(status -> {
            BatchResult result = BatchResult.of(order, reading.encoding(), written(verdicts, batch, order));
            // What changes nothing still confirms.
            if (result.dryRun() || result.spoilt()) {
                status.setRollbackOnly();
            }
            return result;
        }));
    }

    // In the order of ids: two batches at once wait for each other instead of blocking each other.
    private List<BatchRow> written(List<Verdict> verdicts, BatchCheck batch, BatchOrder order) {
        Map<BatchItem<OfferingReport>, BatchRow> rows = new HashMap<>();
        verdicts.stream()
                .sorted(Comparator.comparing(verdict -> BatchCheck.id(verdict.item())))
                .forEach(verdict -> rows.put(verdict.item(), row(verdict, batch, order)));
        return verdicts.stream()
                .map(verdict -> Objects.requireNonNull(rows.get(verdict.item())))
                .toList();
    }

    private BatchRow row(Verdict verdict, BatchCheck batch, BatchOrder order) {
        Offering offering = verdict.offering();
        if (offering == null) {
            return Objects.requireNonNull(verdict.refusal());
        }
        BatchItem<OfferingReport> item = verdict.item();
        Origin origin = new Origin(offering.organisationId(), order.sourceSystem(), order.channel());
        Answer answer = intake.put(BatchCheck.id(item), offering, new IfMatch(null), origin);
        if (answer instanceof Answer.Accepted accepted) {
            BatchRow.Outcome outcome =
                    BatchRow.Outcome.valueOf(accepted.change().name());
            return new BatchRow(
                    item.place(),
                    item.line(),
                    BatchCheck.id(item),
                    outcome,
                    accepted.state().revision(),
                    List.of(),
                    item.corrections(),
                    false);
        }
        return Objects.requireNonNull(
                batch.foreign(item, ((Answer.Foreign) answer).organisationId()).refusal());
    }
}
