package de.verzahnt.intake.reportedfile;

import de.verzahnt.intake.accept.Answer;
import de.verzahnt.intake.accept.OfferingIntake;
import de.verzahnt.intake.accept.ReportUndo;
import de.verzahnt.intake.report.batch.BatchRow.Outcome;
import de.verzahnt.intake.report.event.Origin;
import de.verzahnt.intake.reportedfile.ReportedFile.State;
import de.verzahnt.intake.reportedfile.ReportedRows.AtWork;
import de.verzahnt.intake.reportedfile.ReportedRows.Row;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.http.IfMatch;
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
    private final UnchangedOfferings unchanged;
    private final OfferingIntake intake;
    private final ReportUndo undo;
    private final TransactionOperations transactions;

    public FileWork(JdbcClient jdbc, OfferingIntake intake, ReportUndo undo, TransactionOperations transactions) {
        this.rows = new ReportedRows(jdbc);
        this.unchanged = new UnchangedOfferings(jdbc);
        this.intake = intake;
        this.undo = undo;
        this.transactions = transactions;
    }

    /** The next rows of the oldest file; false when nothing waits, or another instance is at it. */
    boolean next() {
        return rows.oldestAtWork().map(this::next).orElse(false);
    }

    /** Confirms the next offerings that a file carried as they stand; false when none waits. */
    boolean confirmNext() {
        return Objects.requireNonNull(transactions.execute(status -> {
            List<String> next = unchanged.next(AT_ONCE);
            intake.confirm(next);
            return !next.isEmpty();
        }));
    }

    /** The next rows of this file; likewise. */
    boolean next(UUID file) {
        return Objects.requireNonNull(transactions.execute(
                status -> rows.hold(file).map(held -> work(file, held)).orElse(false)));
    }

    private boolean work(UUID file, AtWork held) {
        boolean taking = held.state() == State.TAKING;
        List<Row> waiting = taking ? rows.toTake(file, AT_ONCE) : rows.toUndo(file, AT_ONCE);
        for (Row row : waiting) {
            Origin origin = new Origin(row.organisationId(), held.sourceSystem(), held.channel());
            if (taking) {
                take(file, row, origin);
            } else {
                undo(file, row, origin);
            }
        }
        if (waiting.size() < AT_ONCE) {
            rows.end(file, taking ? State.TAKEN : State.UNDONE);
        }
        return true;
    }

    private void take(UUID file, Row row, Origin origin) {
        Answer answer = intake.put(row.offeringId(), Objects.requireNonNull(row.waiting()), new IfMatch(null), origin);
        if (answer instanceof Answer.Accepted accepted) {
            Outcome outcome = Outcome.valueOf(accepted.change().name());
            rows.taken(file, row.number(), outcome, accepted.state().revision());
        } else {
            rows.taken(file, row.number(), Outcome.REFUSED, null);
        }
    }

    private void undo(UUID file, Row row, Origin origin) {
        String reason = Message.of("table.file-undone").in(Locale.GERMAN);
        rows.undone(file, row.number(), undo.undo(row.offeringId(), row.revision(), reason, origin));
    }
}
