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
import de.verzahnt.intake.store.OfferingStore;
import de.verzahnt.intake.store.StoredOffering;
import de.verzahnt.starter.caller.Caller;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What would become of many reports: all that stands under their ids is read at once, and nothing is written or held. As
 * good as taking them, unless somebody else reports meanwhile.
 */
public final class BatchForecast {
    private final OfferingCheck check;
    private final OfferingIntake intake;
    private final OfferingStore store;

    public BatchForecast(OfferingCheck check, OfferingIntake intake, OfferingStore store) {
        this.check = check;
        this.intake = intake;
        this.store = store;
    }

    /**
     * The forecast.
     *
     * @param right the offerings that may be taken, in the order of their ids
     */
    public record Forecast(BatchResult result, List<Right> right) {}

    /** An offering that passed every check, and the id it is reported under. */
    public record Right(String id, Offering offering) {}

    /** The result as taking them would tell it, and what may be taken. */
    public Forecast of(
            Reading.Items<OfferingReport> reading, UnaryOperator<String> names, Caller caller, BatchOrder order) {
        BatchCheck batch = new BatchCheck(check, caller, names);
        List<Verdict> verdicts = reading.items().stream().map(batch::verdict).toList();
        List<Verdict> inOrder = verdicts.stream()
                .sorted(Comparator.comparing(verdict -> BatchCheck.id(verdict.item())))
                .toList();
        Map<String, StoredOffering> stored = new HashMap<>();
        store.find(inOrder.stream().map(Verdict::item).map(BatchCheck::id).toList())
                .forEach(state -> stored.put(state.id(), state));
        Map<BatchItem<OfferingReport>, BatchRow> rows = new HashMap<>();
        inOrder.forEach(verdict -> rows.put(verdict.item(), row(verdict, batch, stored, order)));
        List<BatchRow> told = verdicts.stream()
                .map(verdict -> Objects.requireNonNull(rows.get(verdict.item())))
                .toList();
        return new Forecast(BatchResult.of(order, reading.encoding(), told), right(inOrder, rows));
    }

    private BatchRow row(Verdict verdict, BatchCheck batch, Map<String, StoredOffering> stored, BatchOrder order) {
        Offering offering = verdict.offering();
        if (offering == null) {
            return Objects.requireNonNull(verdict.refusal());
        }
        String id = BatchCheck.id(verdict.item());
        Origin origin = order.origin(offering.organisationId());
        Answer answer = intake.forecast(id, stored.get(id), offering, origin);
        if (answer instanceof Answer.Accepted accepted) {
            stored.put(id, accepted.state());
        }
        return BatchRows.row(verdict.item(), answer, batch);
    }

    private static List<Right> right(List<Verdict> verdicts, Map<BatchItem<OfferingReport>, BatchRow> rows) {
        return verdicts.stream()
                .filter(verdict ->
                        Objects.requireNonNull(rows.get(verdict.item())).outcome() != BatchRow.Outcome.REFUSED)
                .flatMap(verdict -> Optional.ofNullable(verdict.offering()).stream()
                        .map(offering -> new Right(BatchCheck.id(verdict.item()), offering)))
                .toList();
    }
}
