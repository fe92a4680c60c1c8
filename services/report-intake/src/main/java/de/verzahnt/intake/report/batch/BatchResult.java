package de.verzahnt.intake.report.batch;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.verzahnt.intake.report.batch.BatchRow.Outcome;
import de.verzahnt.starter.problem.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of many reports, in their order.
 *
 * @param written whether anything was: not in a dry run, nor when all of it was refused or known already
 * @param encoding what a file was read as; null elsewhere
 * @param spoilt whether errors keep all of it from being taken over
 */
public record BatchResult(
        boolean dryRun,
        boolean written,
        @Nullable String encoding,
        long created,
        long changed,
        long unchanged,
        long refused,
        List<BatchRow> rows,
        @JsonIgnore boolean spoilt) {

    public BatchResult {
        rows = List.copyOf(rows);
    }

    /** Sums up the rows. */
    public static BatchResult of(BatchOrder order, @Nullable String encoding, List<BatchRow> rows) {
        boolean spoilt = order.mode() == BatchOrder.Mode.ALL && count(rows, Outcome.REFUSED) > 0;
        long created = count(rows, Outcome.CREATED);
        long changed = count(rows, Outcome.CHANGED);
        return new BatchResult(
                order.dryRun(),
                !order.dryRun() && !spoilt && created + changed > 0,
                encoding,
                created,
                changed,
                count(rows, Outcome.UNCHANGED),
                count(rows, Outcome.REFUSED),
                rows,
                spoilt);
    }

    /** All errors of all rows, each with its place. */
    public List<FieldError> allErrors() {
        return rows.stream().flatMap(row -> row.placedErrors().stream()).toList();
    }

    /** Whether other people's offerings are all that is wrong. */
    public boolean onlyForeign() {
        return rows.stream().filter(BatchRow::isRefused).allMatch(BatchRow::foreign);
    }

    private static long count(List<BatchRow> rows, Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
