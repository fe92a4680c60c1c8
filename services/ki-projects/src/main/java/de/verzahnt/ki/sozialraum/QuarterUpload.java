package de.verzahnt.ki.sozialraum;

import de.verzahnt.intake.report.batch.BatchOrder;
import de.verzahnt.intake.report.batch.BatchResult;
import de.verzahnt.intake.report.batch.BatchRow;
import de.verzahnt.intake.report.file.CsvReader;
import de.verzahnt.intake.report.file.CsvTable;
import de.verzahnt.intake.store.Origin;
import de.verzahnt.starter.problem.FieldError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Takes over a whole table of Sozialräume, or nothing of it. */
final class QuarterUpload {
    private static final int MOST_ROWS = 5000;

    private final QuarterIntake intake;
    private final QuarterFile file;

    QuarterUpload(QuarterIntake intake, QuarterFile file) {
        this.intake = intake;
        this.file = file;
    }

    /** What became of every row; an unusable table ends as 422. */
    BatchResult take(byte @Nullable [] bytes, Maintainer maintainer, Origin origin, boolean dryRun) {
        CsvTable.Rows rows =
                new CsvReader(QuarterFile.COLUMNS, MOST_ROWS).read(bytes).orRefuse();
        BatchOrder order = new BatchOrder(BatchOrder.Mode.ALL, dryRun, origin.sourceSystem(), origin.channel());
        AtomicReference<BatchResult> result = new AtomicReference<>();
        intake.change(
                before -> {
                    List<QuarterRow> quarters = file.rows(rows.rows(), before, maintainer);
                    Outcome outcome = before.put(readable(quarters));
                    result.set(BatchResult.of(order, rows.encoding(), answers(quarters, outcome, before)));
                    return anyBroken(quarters) ? new Outcome.Refused(Map.of()) : outcome;
                },
                origin,
                dryRun);
        return Objects.requireNonNull(result.get());
    }

    private static List<Quarter> readable(List<QuarterRow> rows) {
        Map<String, Quarter> quarters = new LinkedHashMap<>();
        for (QuarterRow row : rows) {
            Quarter quarter = row.quarter();
            if (quarter != null) {
                quarters.put(row.key(), quarter);
            }
        }
        return List.copyOf(quarters.values());
    }

    private static boolean anyBroken(List<QuarterRow> rows) {
        return rows.stream().anyMatch(row -> row.quarter() == null);
    }

    private static List<BatchRow> answers(List<QuarterRow> rows, Outcome outcome, Sozialraeume before) {
        return rows.stream().map(row -> answer(row, outcome, before)).toList();
    }

    private static BatchRow answer(QuarterRow row, Outcome outcome, Sozialraeume before) {
        List<FieldError> errors = row.errors();
        if (outcome instanceof Outcome.Refused refused && errors.isEmpty()) {
            errors = refused.errors().getOrDefault(row.key(), List.of());
        }
        BatchRow.Outcome what = errors.isEmpty() ? what(row, before) : BatchRow.Outcome.REFUSED;
        List<FieldError> shown = errors.stream()
                .map(e -> new FieldError(QuarterFile.columnOf(e.field()), e.value(), e.expectation()))
                .toList();
        return new BatchRow(row.row().place(), row.row().line(), row.key(), what, null, shown, row.foreign());
    }

    private static BatchRow.Outcome what(QuarterRow row, Sozialraeume before) {
        return before.find(row.key())
                .map(stored -> stored.active() && stored.quarter().equals(row.quarter())
                        ? BatchRow.Outcome.UNCHANGED
                        : BatchRow.Outcome.CHANGED)
                .orElse(BatchRow.Outcome.CREATED);
    }
}
