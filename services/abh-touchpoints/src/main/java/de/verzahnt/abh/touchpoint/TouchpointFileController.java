package de.verzahnt.abh.touchpoint;

import de.verzahnt.abh.authority.Authorities;
import de.verzahnt.abh.authority.Authority;
import de.verzahnt.abh.authority.Origin;
import de.verzahnt.abh.disclosure.DisclosureControl.Secondary;
import de.verzahnt.abh.disclosure.PublicCell;
import de.verzahnt.events.Channel;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.http.IfMatch;
import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.InvalidReport;
import io.swagger.v3.oas.annotations.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Many tables in one file: all or nothing, dry run first. */
@RestController
class TouchpointFileController {

    private final Authorities authorities;
    private final TableReports reports;
    private final TouchpointIntake intake;
    private final TransactionTemplate transaction;

    TouchpointFileController(
            Authorities authorities,
            TableReports reports,
            TouchpointIntake intake,
            PlatformTransactionManager transactions) {
        this.authorities = authorities;
        this.reports = reports;
        this.intake = intake;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Operation(summary = "Upload counts as CSV; errors name the true line of the file, and then nothing is taken over")
    @PostMapping(
            path = "/api/v1/touchpoints/csv",
            consumes = {"text/csv", "application/csv"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    FileResult upload(
            @RequestBody(required = false) byte @Nullable [] file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(required = false) @Nullable String suppress,
            @RequestHeader(name = Origin.HEADER, required = false) @Nullable String source,
            Caller caller) {
        Origin origin = Origin.of(source, Channel.FILE);
        Map<TableKey, List<PublicCell>> tables = publishable(file, suppress, caller);
        List<FileResult.Table> results = new ArrayList<>();
        if (dryRun) {
            tables.forEach((key, cells) -> results.add(FileResult.Table.of(key, null, cells)));
        } else {
            transaction.executeWithoutResult(status -> tables.forEach((key, cells) ->
                    results.add(FileResult.Table.of(key, intake.take(key, cells, origin, new IfMatch(null)), cells))));
        }
        return new FileResult(dryRun, !dryRun, results);
    }

    private Map<TableKey, List<PublicCell>> publishable(
            byte @Nullable [] file, @Nullable String suppress, Caller caller) {
        List<FieldError> errors = new ArrayList<>();
        Secondary secondary = TableReports.secondary(suppress).orElse(Secondary.NONE);
        if (TableReports.secondary(suppress).isEmpty()) {
            errors.add(new FieldError("suppress", suppress, "none oder secondary", "none or secondary"));
        }
        Map<TableKey, List<PublicCell>> cells = new LinkedHashMap<>();
        TouchpointFile.tables(file, errors).forEach((key, rows) -> {
            Authority authority = authorities.demand(caller, key.authority());
            cells.put(key, reports.publishable(authority, rows, secondary, errors));
        });
        if (!errors.isEmpty()) {
            throw new InvalidReport(errors);
        }
        return cells;
    }
}
