package de.verzahnt.intake.web;

import de.verzahnt.intake.batch.BatchForecast;
import de.verzahnt.intake.batch.BatchForecast.Forecast;
import de.verzahnt.intake.batch.BatchIntake;
import de.verzahnt.intake.report.batch.BatchOrder;
import de.verzahnt.intake.report.batch.BatchResult;
import de.verzahnt.intake.report.web.BatchAnswer;
import de.verzahnt.intake.reportedfile.FileReports;
import de.verzahnt.intake.table.MissingOfferings;
import de.verzahnt.intake.table.OfferingTable;
import de.verzahnt.intake.table.OfferingTables;
import de.verzahnt.intake.table.TableOrder;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.observability.RefusedReports;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Tries a file, takes it at once, or keeps its right rows to be taken in the background. */
class FileTaking {
    private final OfferingTables tables;
    private final BatchIntake intake;
    private final BatchForecast forecasts;
    private final MissingOfferings missing;
    private final FileReports reports;

    FileTaking(
            OfferingTables tables,
            BatchIntake intake,
            BatchForecast forecasts,
            MissingOfferings missing,
            FileReports reports) {
        this.tables = tables;
        this.intake = intake;
        this.forecasts = forecasts;
        this.missing = missing;
        this.reports = reports;
    }

    /** A file as it was sent. */
    record Sent(byte[] bytes, String name, TableOrder how, BatchOrder order, Caller caller) {}

    /** What would become of it, or did: in one transaction. */
    FileResult atOnce(Sent sent) {
        BatchOrder order = sent.order();
        OfferingTable table = tables.read(sent.bytes(), sent.how()).orRefuse();
        AtomicReference<@Nullable UUID> kept = new AtomicReference<>();
        BatchResult result = intake.takeFile(
                table.items(),
                table::nameOf,
                sent.caller(),
                order,
                written -> kept.set(reports.taken(sent.name(), order.sourceSystem(), written)));
        return answer(sent, table, result, kept.get());
    }

    /** What will become of it; it is taken, some rows at a time, when this is answered. */
    FileResult inBackground(Sent sent) {
        OfferingTable table = tables.read(sent.bytes(), sent.how()).orRefuse();
        Forecast forecast = forecasts.of(table.items(), table::nameOf, sent.caller(), sent.order());
        return answer(sent, table, forecast.result(), begun(sent, forecast));
    }

    private @Nullable UUID begun(Sent sent, Forecast forecast) {
        if (forecast.result().written()) {
            return reports.begin(sent.name(), sent.order().sourceSystem(), forecast);
        }
        if (!forecast.result().spoilt()) {
            // What changes nothing still confirms.
            reports.confirm(forecast);
        }
        return null;
    }

    private FileResult answer(Sent sent, OfferingTable table, BatchResult result, @Nullable UUID file) {
        boolean dry = sent.order().dryRun();
        RefusedReports.rows(dry ? 0 : result.refused());
        BatchResult answer = BatchAnswer.of(result);
        if (!dry) {
            tables.remember(table, sent.how());
        }
        return new FileResult(
                answer,
                file,
                table.facts(),
                table.plan().columns(),
                table.preview(),
                missing.in(table, sent.caller(), sent.order()));
    }
}
