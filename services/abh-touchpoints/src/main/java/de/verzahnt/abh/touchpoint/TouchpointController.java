package de.verzahnt.abh.touchpoint;

import de.verzahnt.abh.authority.Authorities;
import de.verzahnt.abh.authority.Authority;
import de.verzahnt.abh.disclosure.DisclosureControl.Secondary;
import de.verzahnt.abh.disclosure.PublicCell;
import de.verzahnt.events.Channel;
import de.verzahnt.intake.report.batch.BatchRow.Outcome;
import de.verzahnt.intake.report.event.Origin;
import de.verzahnt.intake.report.web.SourceSystem;
import de.verzahnt.intake.report.web.StateAnswer;
import de.verzahnt.intake.report.web.Withdrawal;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.http.IfMatch;
import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.InvalidReport;
import de.verzahnt.starter.problem.ProblemException;
import de.verzahnt.starter.problem.ProblemKind;
import io.swagger.v3.oas.annotations.Operation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One table of counts: an authority and a period. */
@RestController
@RequestMapping(path = "/api/v1/touchpoints/{authority}/{period}", produces = MediaType.APPLICATION_JSON_VALUE)
class TouchpointController {

    private final Authorities authorities;
    private final TableReports reports;
    private final TouchpointIntake intake;
    private final TouchpointStore store;

    TouchpointController(
            Authorities authorities, TableReports reports, TouchpointIntake intake, TouchpointStore store) {
        this.authorities = authorities;
        this.reports = reports;
        this.intake = intake;
        this.store = store;
    }

    @Operation(summary = "Report all counts of an authority and period; rounded and suppressed before they are stored")
    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<TableView> put(
            @PathVariable String authority,
            @PathVariable String period,
            @RequestParam(required = false) @Nullable String suppress,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            @RequestBody TouchpointReport report,
            Caller caller) {
        Authority reporting = authorities.demand(caller, authority);
        TableKey key = new TableKey(authority, period);
        List<PublicCell> cells = cells(reporting, period, report, suppress);
        Origin origin = new Origin(authority, SourceSystem.name(source), Channel.API);
        Outcome outcome = intake.take(key, cells, origin, new IfMatch(ifMatch)).outcome();
        return answer(key, outcome == Outcome.CREATED);
    }

    private List<PublicCell> cells(
            Authority authority, String period, TouchpointReport report, @Nullable String suppress) {
        List<FieldError> errors = new ArrayList<>();
        List<PlacedRow> rows = TableReports.placed(period, report, errors);
        Secondary secondary = TableReports.secondary(suppress).orElse(null);
        if (secondary == null) {
            errors.add(new FieldError("suppress", suppress, Message.of("immigration-office.suppress")));
        }
        List<PublicCell> cells =
                reports.publishable(authority, rows, secondary == null ? Secondary.NONE : secondary, errors);
        if (!errors.isEmpty()) {
            throw new InvalidReport(errors);
        }
        return cells;
    }

    @Operation(summary = "A table as published")
    @GetMapping
    ResponseEntity<TableView> get(@PathVariable String authority, @PathVariable String period) {
        return answer(new TableKey(authority, period), false);
    }

    @Operation(summary = "Withdraw a table; the reason names no person")
    @DeleteMapping
    ResponseEntity<TableView> delete(
            @PathVariable String authority,
            @PathVariable String period,
            @RequestParam(required = false) @Nullable String reason,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            Caller caller) {
        authorities.demand(caller, authority);
        TableKey key = new TableKey(authority, period);
        String stated = Withdrawal.reason(reason, null);
        if (!intake.withdraw(
                key, stated, new Origin(authority, SourceSystem.name(source), Channel.API), new IfMatch(ifMatch))) {
            throw missing(key);
        }
        return answer(key, false);
    }

    private ResponseEntity<TableView> answer(TableKey key, boolean isNew) {
        StoredTable table = store.find(key).orElseThrow(() -> missing(key));
        return StateAnswer.of(isNew, table.revision(), TableView.of(key, table, store.cells(key)));
    }

    private static ProblemException missing(TableKey key) {
        return new ProblemException(
                ProblemKind.NOT_FOUND, Message.of("immigration-office.no-table", key.authority(), key.period()));
    }
}
