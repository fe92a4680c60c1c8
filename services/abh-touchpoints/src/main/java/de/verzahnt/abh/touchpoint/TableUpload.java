package de.verzahnt.abh.touchpoint;

import de.verzahnt.abh.authority.Authorities;
import de.verzahnt.abh.authority.Authority;
import de.verzahnt.abh.disclosure.DisclosureControl.Secondary;
import de.verzahnt.abh.disclosure.PublicCell;
import de.verzahnt.intake.report.batch.BatchOrder;
import de.verzahnt.intake.report.batch.BatchResult;
import de.verzahnt.intake.report.batch.BatchRow;
import de.verzahnt.intake.report.batch.BatchRow.Outcome;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.http.IfMatch;
import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.InvalidReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes many tables, all or none. */
@Component
class TableUpload {

    private final Authorities authorities;
    private final TableReports reports;
    private final TouchpointIntake intake;
    private final TransactionTemplate transaction;

    TableUpload(
            Authorities authorities,
            TableReports reports,
            TouchpointIntake intake,
            PlatformTransactionManager transactions) {
        this.authorities = authorities;
        this.reports = reports;
        this.intake = intake;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @param errors with their places */
    private record Checked(ReportedTables.Table sent, List<PublicCell> cells, List<FieldError> errors) {}

    /**
     * What became of every table; errors end as 422 with all of them. A dry run says what would become of every table, and
     * its errors.
     *
     * @param suppress as the query parameter says it
     */
    TablesResult take(ReportedTables sent, @Nullable String suppress, Caller caller, BatchOrder order) {
        Optional<Secondary> secondary = TableReports.secondary(suppress);
        Map<TableKey, Checked> tables = checked(sent, secondary.orElse(Secondary.NONE), caller);
        List<FieldError> errors = new ArrayList<>();
        if (secondary.isEmpty()) {
            errors.add(new FieldError("suppress", suppress, Message.of("immigration-office.suppress")));
        }
        if (secondary.isEmpty() || !order.dryRun()) {
            errors.addAll(sent.errors());
            tables.values().forEach(table -> errors.addAll(FieldError.beside(sent.errors(), table.errors())));
        }
        if (!errors.isEmpty()) {
            throw new InvalidReport(errors);
        }
        return Objects.requireNonNull(transaction.execute(status -> result(sent, tables, order)));
    }

    private TablesResult result(ReportedTables sent, Map<TableKey, Checked> tables, BatchOrder order) {
        List<BatchRow> rows = new ArrayList<>();
        List<TablesResult.Table> told = new ArrayList<>();
        tables.forEach((key, table) -> {
            List<FieldError> errors = new ArrayList<>(sent.errorsOf(table.sent()));
            errors.addAll(FieldError.beside(errors, table.errors()));
            if (errors.isEmpty()) {
                TouchpointIntake.Taken taken = take(key, table.cells(), order);
                rows.add(row(key, table.sent(), taken.outcome(), taken.revision(), errors));
                told.add(TablesResult.Table.of(key, taken.outcome(), table.cells()));
            } else {
                rows.add(row(key, table.sent(), Outcome.REFUSED, null, errors));
                told.add(TablesResult.Table.refused(key, table.sent().rows().size()));
            }
        });
        rows.addAll(sent.ofNoTable());
        return new TablesResult(BatchResult.of(order, sent.encoding(), rows), told);
    }

    // Of an item of a batch the fields are its own; the rows of a file have places of their own.
    private static BatchRow row(
            TableKey key,
            ReportedTables.Table sent,
            Outcome outcome,
            @Nullable Long revision,
            List<FieldError> errors) {
        String within = sent.place() + ".";
        List<FieldError> told = errors.stream()
                .map(error -> error.field().startsWith(within)
                        ? error.at(error.field().substring(within.length()))
                        : error)
                .toList();
        return new BatchRow(sent.place(), sent.line(), key.id(), outcome, revision, told, false);
    }

    private TouchpointIntake.Taken take(TableKey key, List<PublicCell> cells, BatchOrder order) {
        return order.dryRun()
                ? intake.forecast(key, cells)
                : intake.take(key, cells, order.origin(key.authority()), new IfMatch(null));
    }

    private Map<TableKey, Checked> checked(ReportedTables sent, Secondary secondary, Caller caller) {
        Map<TableKey, Checked> tables = new LinkedHashMap<>();
        sent.tables().forEach((key, table) -> {
            Authority authority = authorities.demand(caller, key.authority());
            List<FieldError> wrong = new ArrayList<>();
            List<PublicCell> cells = reports.publishable(authority, table.rows(), secondary, wrong);
            tables.put(key, new Checked(table, cells, wrong));
        });
        return tables;
    }
}
