package de.verzahnt.intake.web;

import de.verzahnt.events.Channel;
import de.verzahnt.intake.batch.BatchIntake;
import de.verzahnt.intake.report.batch.BatchOrder;
import de.verzahnt.intake.report.batch.BatchResult;
import de.verzahnt.intake.report.web.BatchAnswer;
import de.verzahnt.intake.report.web.BatchMode;
import de.verzahnt.intake.report.web.SourceSystem;
import de.verzahnt.intake.reportedfile.FileName;
import de.verzahnt.intake.reportedfile.FileReports;
import de.verzahnt.intake.table.ColumnWishes;
import de.verzahnt.intake.table.MissingOfferings;
import de.verzahnt.intake.table.OfferingTable;
import de.verzahnt.intake.table.OfferingTables;
import de.verzahnt.intake.table.TableOrder;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.observability.RefusedReports;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Lists of offerings as files: tried with {@code dryRun=true}, taken over by sending them again without it. */
@RestController
class FileController {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final OfferingTables tables;
    private final BatchIntake intake;
    private final MissingOfferings missing;
    private final FileReports reports;

    FileController(OfferingTables tables, BatchIntake intake, MissingOfferings missing, FileReports reports) {
        this.tables = tables;
        this.intake = intake;
        this.missing = missing;
        this.reports = reports;
    }

    /** A file as it was sent. */
    private record Sent(byte[] bytes, String name, TableOrder how, BatchOrder order, Caller caller) {}

    @PostMapping(
            path = "/csv",
            consumes = {"text/csv", XLSX})
    FileResult file(
            @RequestBody(required = false) byte @Nullable [] body,
            @RequestParam(defaultValue = "all") String mode,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable List<String> column,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            Caller caller) {
        TableOrder how = new TableOrder(organisation, caller.organisations(), ColumnWishes.read(column));
        BatchOrder order = new BatchOrder(BatchMode.read(mode), dryRun, SourceSystem.name(source), Channel.FILE);
        return take(new Sent(body == null ? new byte[0] : body, "", how, order, caller));
    }

    @PostMapping(path = "/csv", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    FileResult upload(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "all") String mode,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable List<String> column,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            Caller caller)
            throws IOException {
        TableOrder how = new TableOrder(organisation, caller.organisations(), ColumnWishes.read(column));
        BatchOrder order = new BatchOrder(BatchMode.read(mode), dryRun, SourceSystem.name(source), Channel.FILE);
        return take(new Sent(file.getBytes(), FileName.of(file.getOriginalFilename()), how, order, caller));
    }

    private FileResult take(Sent sent) {
        BatchOrder order = sent.order();
        OfferingTable table = tables.read(sent.bytes(), sent.how()).orRefuse();
        AtomicReference<@Nullable UUID> kept = new AtomicReference<>();
        BatchResult result = intake.take(
                table.items(),
                table::nameOf,
                sent.caller(),
                order,
                written -> kept.set(reports.taken(sent.name(), order.sourceSystem(), written)));
        RefusedReports.rows(order.dryRun() ? 0 : result.refused());
        BatchResult answer = BatchAnswer.of(result);
        if (!order.dryRun()) {
            tables.remember(table, sent.how());
        }
        return new FileResult(
                answer,
                kept.get(),
                table.facts(),
                table.plan().columns(),
                table.preview(),
                missing.in(table, sent.caller(), order));
    }
}
