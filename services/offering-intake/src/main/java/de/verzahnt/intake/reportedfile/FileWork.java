package de.verzahnt.intake.reportedfile;

import de.verzahnt.intake.accept.ReportUndo;
import de.verzahnt.intake.report.event.Origin;
import de.verzahnt.intake.reportedfile.ReportedFile.State;
import de.verzahnt.intake.reportedfile.ReportedRows.AtWork;
import de.verzahnt.intake.reportedfile.ReportedRows.Row;
import de.verzahnt.messages.Message;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Works off the rows of files, some at a time and each in one transaction: whoever dies in the middle has done nothing half. */
public final class FileWork {
    private static final int AT_ONCE = 100;

    private final ReportedRows rows;
    private final ReportUndo undo;
    private final TransactionOperations transactions;

    public FileWork(JdbcClient jdbc, ReportUndo undo, TransactionOperations transactions) {
        this.rows = new ReportedRows(jdbc);
        this.undo = undo;
        this.transactions = transactions;
    }

    /** The next rows of the oldest file; false when nothing waits, or another instance is at it. */
    boolean next() {
        return rows.oldestAtWork().map(this::next).orElse(false);
    }

    /** The next rows of this file; likewise. */
    boolean next(UUID file) {
        return Objects.requireNonNull(transactions.execute(
                status -> rows.hold(file).map(held -> work(file, held)).orElse(false)));
    }

    private boolean work(UUID file, AtWork held) {
        List<Row> waiting = rows.toUndo(file, AT_ONCE);
        waiting.forEach(row -> undo(file, row, held));
        if (waiting.size() < AT_ONCE) {
            rows.end(file, State.UNDONE);
        }
        return true;
    }

    private void undo(UUID file, Row row, AtWork held) {
        String reason = Message.of("table.file-undone").in(Locale.GERMAN);
        Origin origin = new Origin(row.organisationId(), held.sourceSystem(), held.channel());
        rows.undone(file, row.number(), undo.undo(row.offeringId(), row.revision(), reason, origin));
    }
}
