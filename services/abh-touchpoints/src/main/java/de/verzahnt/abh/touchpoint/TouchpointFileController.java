package de.verzahnt.abh.touchpoint;

import de.verzahnt.abh.authority.Authorities;
import de.verzahnt.abh.authority.Authority;
import de.verzahnt.abh.disclosure.DisclosureControl.Secondary;
import de.verzahnt.abh.disclosure.PublicCell;
import de.verzahnt.events.Channel;
import de.verzahnt.intake.report.event.Origin;
import de.verzahnt.intake.report.web.SourceSystem;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.http.IfMatch;
import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.InvalidReport;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Many tables at once, as a file or as JSON: all or nothing, dry run first. */
@RestController
@RequestMapping(path = "/api/v1/touchpoints", produces = MediaType.APPLICATION_JSON_VALUE)
class TouchpointFileController {

    private final Authorities authorities;
    private final TableReports reports;
    private final TouchpointIntake intake;
    private final TouchpointBatch batch;
    private final TransactionTemplate transaction;

    TouchpointFileController(
            Authorities authorities,
            TableReports reports,
            TouchpointIntake intake,
            TouchpointBatch batch,
            PlatformTransactionManager transactions) {
        this.authorities = authorities;
        this.reports = reports;
        this.intake = intake;
        this.batch = batch;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Operation(summary = "Upload counts as CSV; errors name the true row of the file, and then nothing is taken over")
    @PostMapping(
            path = "/csv",
            consumes = {"text/csv", "application/csv"})
    FileResult upload(
            @RequestBody(required = false) byte @Nullable [] file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(required = false) @Nullable String suppress,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            Caller caller) {
        Order order = new Order(dryRun, suppress, SourceSystem.origins(source, Channel.FILE), caller);
        return take(errors -> TouchpointFile.tables(file, errors), order);
    }

    @Operation(summary = "Upload counts as CSV; errors name the true row of the file, and then nothing is taken over")
    @PostMapping(path = "/csv", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    FileResult form(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(required = false) @Nullable String suppress,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            Caller caller)
            throws IOException {
        return upload(file.getBytes(), dryRun, suppress, source, caller);
    }

    @Operation(summary = "Report many tables as a JSON array or as lines of JSON; all or nothing, dry run first")
    @PostMapping(path = "/batch", consumes = MediaType.APPLICATION_JSON_VALUE)
    FileResult array(
            @RequestBody byte[] body,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(required = false) @Nullable String suppress,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            Caller caller) {
        Order order = new Order(dryRun, suppress, SourceSystem.origins(source, Channel.BATCH), caller);
        return take(errors -> batch.array(body, errors), order);
    }

    @Operation(summary = "Report many tables as a JSON array or as lines of JSON; all or nothing, dry run first")
    @PostMapping(path = "/batch", consumes = "application/x-ndjson")
    FileResult lines(
            @RequestBody byte[] body,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(required = false) @Nullable String suppress,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            Caller caller) {
        Order order = new Order(dryRun, suppress, SourceSystem.origins(source, Channel.BATCH), caller);
        return take(errors -> batch.lines(body, errors), order);
    }

    private record Order(boolean dryRun, @Nullable String suppress, Function<String, Origin> origins, Caller caller) {}

    private FileResult take(Function<List<FieldError>, Map<TableKey, List<PlacedRow>>> reading, Order order) {
        Map<TableKey, List<PublicCell>> tables = publishable(reading, order);
        List<FileResult.Table> results = new ArrayList<>();
        if (order.dryRun()) {
            tables.forEach((key, cells) -> results.add(FileResult.Table.of(key, null, cells)));
        } else {
            transaction.executeWithoutResult(status -> tables.forEach((key, cells) -> results.add(FileResult.Table.of(
                    key, intake.take(key, cells, order.origins().apply(key.authority()), new IfMatch(null)), cells))));
        }
        return FileResult.of(order.dryRun(), results);
    }

    private Map<TableKey, List<PublicCell>> publishable(
            Function<List<FieldError>, Map<TableKey, List<PlacedRow>>> reading, Order order) {
        List<FieldError> errors = new ArrayList<>();
        Secondary secondary = TableReports.secondary(order.suppress()).orElse(Secondary.NONE);
        if (TableReports.secondary(order.suppress()).isEmpty()) {
            errors.add(new FieldError("suppress", order.suppress(), Message.of("immigration-office.suppress")));
        }
        Map<TableKey, List<PublicCell>> cells = new LinkedHashMap<>();
        List<FieldError> wrong = new ArrayList<>();
        reading.apply(errors).forEach((key, rows) -> {
            Authority authority = authorities.demand(order.caller(), key.authority());
            cells.put(key, reports.publishable(authority, rows, secondary, wrong));
        });
        errors.addAll(FieldError.beside(errors, wrong));
        if (!errors.isEmpty()) {
            throw new InvalidReport(errors);
        }
        return cells;
    }
}
