package de.verzahnt.abh.touchpoint;

import de.verzahnt.abh.authority.Authorities;
import de.verzahnt.abh.authority.Authority;
import de.verzahnt.abh.disclosure.DisclosureControl.Secondary;
import de.verzahnt.abh.disclosure.PublicCell;
import de.verzahnt.intake.report.batch.BatchOrder;
import de.verzahnt.intake.report.batch.BatchResult;
import de.verzahnt.intake.report.batch.BatchRow;
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

    private record Checked(ReportedTables.Table sent, List<PublicCell> cells) {}

    /**
     * What became of every table, or would; errors end as 422 with all of them.
     *
     * @param suppress as the query parameter says it
     */
    TablesResult take(ReportedTables sent, @Nullable String suppress, Caller caller, BatchOrder order) {
        Map<TableKey, Checked> tables = checked(sent, suppress, caller);
        return Objects.requireNonNull(transaction.execute(status -> {
            List<BatchRow> rows = new ArrayList<>();
            List<TablesResult.Table> told = new ArrayList<>();
            tables.forEach((key, table) -> {
                TouchpointIntake.Taken taken = take(key, table.cells(), order);
                rows.add(new BatchRow(
                        table.sent().place(),
                        table.sent().line(),
                        key.id(),
                        taken.outcome(),
                        taken.revision(),
                        List.of(),
                        false));
                told.add(TablesResult.Table.of(key, taken.outcome(), table.cells()));
            });
            return new TablesResult(BatchResult.of(order, sent.encoding(), rows), told);
        }));
    }

    private TouchpointIntake.Taken take(TableKey key, List<PublicCell> cells, BatchOrder order) {
        return order.dryRun()
                ? intake.forecast(key, cells)
                : intake.take(key, cells, order.origin(key.authority()), new IfMatch(null));
    }

    private Map<TableKey, Checked> checked(ReportedTables sent, @Nullable String suppress, Caller caller) {
        List<FieldError> errors = new ArrayList<>();
        Secondary secondary = TableReports.secondary(suppress).orElse(Secondary.NONE);
        if (TableReports.secondary(suppress).isEmpty()) {
            errors.add(new FieldError("suppress", suppress, Message.of("immigration-office.suppress")));
        }
        errors.addAll(sent.errors());
        Map<TableKey, Checked> tables = new LinkedHashMap<>();
        List<FieldError> wrong = new ArrayList<>();
        sent.tables().forEach((key, table) -> {
            Authority authority = authorities.demand(caller, key.authority());
            tables.put(key, new Checked(table, reports.publishable(authority, table.rows(), secondary, wrong)));
        });
        errors.addAll(FieldError.beside(errors, wrong));
        if (!errors.isEmpty()) {
            throw new InvalidReport(errors);
        }
        return tables;
    }
}
