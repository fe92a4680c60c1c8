package de.verzahnt.intake.reportedfile;

import de.verzahnt.events.Channel;
import de.verzahnt.intake.batch.BatchForecast.Forecast;
import de.verzahnt.intake.batch.BatchForecast.Right;
import de.verzahnt.intake.report.batch.BatchResult;
import de.verzahnt.intake.reportedfile.ReportedFile.State;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps what a file does, so that it can be gone on with and undone. */
public final class FileReports {
    /** So many steps are waited for; the rest goes on in the background. */
    private static final int AT_ONCE = 10;

    private final ReportedFiles files;
    private final ReportedRows rows;
    private final UnchangedOfferings unchanged;
    private final FileWork work;
    private final TransactionOperations transactions;
    private final Runnable wake;

    /** Whoever works in the background is woken when there is something to do. */
    public FileReports(
            ReportedFiles files, JdbcClient jdbc, FileWork work, TransactionOperations transactions, Runnable wake) {
        this.files = files;
        this.rows = new ReportedRows(jdbc);
        this.unchanged = new UnchangedOfferings(jdbc);
        this.work = work;
        this.transactions = transactions;
        this.wake = wake;
    }

    /** Keeps what came of a file, in the transaction that takes it. */
    public UUID taken(String name, String sourceSystem, BatchResult result) {
        UUID id = files.add(name, sourceSystem, State.TAKEN, result.refused());
        rows.addTaken(id, TakenRow.of(result));
        return id;
    }

    /** Keeps what may be taken of a file, so that it is taken in the background whatever becomes of this instance. */
    public UUID begin(String name, String sourceSystem, Forecast forecast) {
        UUID id = Objects.requireNonNull(transactions.execute(status -> {
            UUID file = files.add(
                    name, sourceSystem, State.TAKING, forecast.result().refused());
            rows.addWaiting(file, forecast.right());
            return file;
        }));
        wake.run();
        return id;
    }

    /** Lets what a file carried as it stands be confirmed in the background: nothing of it is to be kept or undone. */
    public void confirm(Forecast forecast) {
        unchanged.add(forecast.right().stream().map(Right::id).toList());
        wake.run();
    }

    /** Undoes a file that was taken; asking again changes nothing. */
    public void undo(UUID id, String sourceSystem, Channel channel) {
        files.beginUndo(id, sourceSystem, channel.name());
        for (int step = 0; step < AT_ONCE; step++) {
            if (!work.next(id)) {
                return;
            }
        }
        wake.run();
    }
}
