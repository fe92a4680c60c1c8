package de.verzahnt.register.directory;

import de.verzahnt.intake.report.batch.BatchOrder;
import de.verzahnt.intake.report.batch.BatchResult;
import de.verzahnt.intake.report.batch.BatchRow;
import de.verzahnt.intake.report.event.Origin;
import de.verzahnt.intake.report.file.CsvReader;
import de.verzahnt.intake.report.file.CsvTable;
import de.verzahnt.starter.problem.FieldError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Takes a whole file into a directory, or nothing of it. */
public final class DirectoryUpload<T, E extends DirectoryEntry<T>, D extends Directory<T, E>> {
    private static final int MOST_ROWS = 5000;

    private final DirectoryIntake<T, E, D> intake;

    public DirectoryUpload(DirectoryIntake<T, E, D> intake) {
        this.intake = intake;
    }

    /** What became of every row; an unusable file ends as 422. */
    public BatchResult take(DirectoryFile<T, D> file, byte @Nullable [] bytes, Origin origin, boolean dryRun) {
        CsvTable.Rows table =
                new CsvReader(file.columns(), MOST_ROWS).read(bytes).orRefuse();
        BatchOrder order = BatchOrder.allOrNothing(dryRun, origin.sourceSystem(), origin.channel());
        AtomicReference<BatchResult> result = new AtomicReference<>();
        intake.change(
                before -> {
                    List<FileRow<T>> rows = file.rows(table.rows(), before);
                    ChangeResult<E> outcome = before.put(readable(rows));
                    List<BatchRow> answers = rows.stream()
                            .map(row -> answer(file, row, outcome, before))
                            .toList();
                    result.set(BatchResult.of(order, table.encoding(), answers));
                    boolean broken = rows.stream().anyMatch(row -> row.report() == null);
                    return broken ? new ChangeResult.Refused<>(Map.of()) : outcome;
                },
                origin,
                dryRun);
        return Objects.requireNonNull(result.get());
    }

    private static <T> List<T> readable(List<FileRow<T>> rows) {
        Map<String, T> reports = new LinkedHashMap<>();
        for (FileRow<T> row : rows) {
            T report = row.report();
            if (report != null) {
                reports.put(row.id(), report);
            }
        }
        return List.copyOf(reports.values());
    }

    private static <T, E extends DirectoryEntry<T>, D extends Directory<T, E>> BatchRow answer(
            DirectoryFile<T, D> file, FileRow<T> row, ChangeResult<E> outcome, D before) {
        List<FieldError> errors = row.errors();
        if (outcome instanceof ChangeResult.Refused<E> refused && errors.isEmpty()) {
            errors = refused.errors().getOrDefault(row.id(), List.of());
        }
        BatchRow.Outcome what = errors.isEmpty() ? what(row, before) : BatchRow.Outcome.REFUSED;
        return row.answer(
                what,
                errors.stream()
                        .map(error -> error.at(file.columnOf(error.field())))
                        .toList());
    }

    private static <T, E extends DirectoryEntry<T>> BatchRow.Outcome what(FileRow<T> row, Directory<T, E> before) {
        return before.find(row.id())
                .map(stored -> stored.active() && stored.reported().equals(row.report())
                        ? BatchRow.Outcome.UNCHANGED
                        : BatchRow.Outcome.CHANGED)
                .orElse(BatchRow.Outcome.CREATED);
    }
}
