package de.verzahnt.ki.register;

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

/** Takes a whole file into the register, or nothing of it. */
final class RegisterUpload {
    private static final int MOST_ROWS = 5000;

    private final RegisterIntake intake;

    RegisterUpload(RegisterIntake intake) {
        this.intake = intake;
    }

    /** What became of every row; an unusable file ends as 422. */
    BatchResult take(RegisterFile file, byte @Nullable [] bytes, Origin origin, boolean dryRun) {
        CsvTable.Rows rows =
                new CsvReader(file.columns(), MOST_ROWS).read(bytes).orRefuse();
        BatchOrder order = new BatchOrder(BatchOrder.Mode.ALL, dryRun, origin.sourceSystem(), origin.channel());
        AtomicReference<BatchResult> result = new AtomicReference<>();
        intake.change(
                register -> {
                    List<UnitRow> units = file.rows(rows.rows(), register);
                    Outcome outcome = register.put(readable(units));
                    result.set(BatchResult.of(order, rows.encoding(), answers(file, units, outcome, register)));
                    return anyBroken(units) ? new Outcome.Refused(Map.of()) : outcome;
                },
                origin,
                dryRun);
        return Objects.requireNonNull(result.get());
    }

    private static List<Unit> readable(List<UnitRow> rows) {
        Map<String, Unit> units = new LinkedHashMap<>();
        for (UnitRow row : rows) {
            Unit unit = row.unit();
            if (unit != null) {
                units.put(row.id(), unit);
            }
        }
        return List.copyOf(units.values());
    }

    private static boolean anyBroken(List<UnitRow> rows) {
        return rows.stream().anyMatch(row -> row.unit() == null);
    }

    private static List<BatchRow> answers(RegisterFile file, List<UnitRow> rows, Outcome outcome, Register before) {
        return rows.stream().map(row -> answer(file, row, outcome, before)).toList();
    }

    private static BatchRow answer(RegisterFile file, UnitRow row, Outcome outcome, Register before) {
        List<FieldError> errors = row.errors();
        if (outcome instanceof Outcome.Refused refused && errors.isEmpty()) {
            errors = refused.errors().getOrDefault(row.id(), List.of());
        }
        BatchRow.Outcome what = errors.isEmpty() ? what(row, before) : BatchRow.Outcome.REFUSED;
        List<FieldError> shown = errors.stream()
                .map(e -> new FieldError(file.columnOf(e.field()), e.value(), e.expectation()))
                .toList();
        return new BatchRow(row.row().place(), row.row().line(), row.id(), what, null, shown, false);
    }

    private static BatchRow.Outcome what(UnitRow row, Register before) {
        return before.find(row.id())
                .map(stored -> stored.active() && stored.unit().equals(row.unit())
                        ? BatchRow.Outcome.UNCHANGED
                        : BatchRow.Outcome.CHANGED)
                .orElse(BatchRow.Outcome.CREATED);
    }
}
