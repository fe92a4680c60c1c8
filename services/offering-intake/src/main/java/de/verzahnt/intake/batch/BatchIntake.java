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
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import org.springframework.transaction.support.TransactionOperations;

/** Takes many reports in one transaction; what must not stay is rolled back. A dry run only looks ({@link BatchForecast}). */
public final class BatchIntake {
    private final OfferingCheck check;
    private final OfferingIntake intake;
    private final BatchForecast forecast;
    private final TransactionOperations transactions;

    public BatchIntake(
            OfferingCheck check, OfferingIntake intake, BatchForecast forecast, TransactionOperations transactions) {
        this.check = check;
        this.intake = intake;
        this.forecast = forecast;
        this.transactions = transactions;
    }

    /** Takes the reports of a body. */
    public BatchResult take(Reading.Items<OfferingReport> reading, Caller caller, BatchOrder order) {
        return take(reading, UnaryOperator.identity(), caller, order);
    }

    /** Takes the reports of a list, which has names of its own for the fields of a report. */
    public BatchResult take(
            Reading.Items<OfferingReport> reading, UnaryOperator<String> names, Caller caller, BatchOrder order) {
        return take(reading, names, caller, order, through -> {}, result -> {});
    }

    /** The same; the listener hears after each row how many are through, long before they are there for others. */
    public BatchResult take(
            Reading.Items<OfferingReport> reading,
            UnaryOperator<String> names,
            Caller caller,
            BatchOrder order,
            IntConsumer listener) {
        return take(reading, names, caller, order, listener, result -> {});
    }

    /**
     * Takes the reports of a list, likewise.
     *
     * @param whenWritten told in the same transaction when something was
     */
    public BatchResult takeFile(
            Reading.Items<OfferingReport> reading,
            UnaryOperator<String> names,
            Caller caller,
            BatchOrder order,
            Consumer<BatchResult> whenWritten) {
        return take(reading, names, caller, order, through -> {}, whenWritten);
    }

    private BatchResult take(
            Reading.Items<OfferingReport> reading,
            UnaryOperator<String> names,
            Caller caller,
            BatchOrder order,
            IntConsumer listener,
            Consumer<BatchResult> whenWritten) {
        if (order.dryRun()) {
            return forecast.of(reading, names, caller, order).result();
        }
        BatchCheck batch = new BatchCheck(check, caller, names);
        List<Verdict> verdicts = reading.items().stream().map(batch::verdict).toList();
        return Objects.requireNonNull(transactions.execute(status -> {
            BatchResult result = BatchResult.of(order, reading.encoding(), written(verdicts, batch, order, listener));
            if (result.written()) {
                whenWritten.accept(result);
            }
            // What changes nothing still confirms.
            if (result.spoilt()) {
                status.setRollbackOnly();
            }
            return result;
        }));
    }

    // In the order of ids: two batches at once wait for each other instead of blocking each other.
    private List<BatchRow> written(List<Verdict> verdicts, BatchCheck batch, BatchOrder order, IntConsumer listener) {
        Map<BatchItem<OfferingReport>, BatchRow> rows = new HashMap<>();
        verdicts.stream()
                .sorted(Comparator.comparing(verdict -> BatchCheck.id(verdict.item())))
                .forEach(verdict -> {
                    rows.put(verdict.item(), row(verdict, batch, order));
                    listener.accept(rows.size());
                });
        return verdicts.stream()
                .map(verdict -> Objects.requireNonNull(rows.get(verdict.item())))
                .toList();
    }

    private BatchRow row(Verdict verdict, BatchCheck batch, BatchOrder order) {
        Offering offering = verdict.offering();
        if (offering == null) {
            return Objects.requireNonNull(verdict.refusal());
        }
        Origin origin = order.origin(offering.organisationId());
        Answer answer = intake.put(BatchCheck.id(verdict.item()), offering, new IfMatch(null), origin);
        return BatchRows.row(verdict.item(), answer, batch);
    }
}
