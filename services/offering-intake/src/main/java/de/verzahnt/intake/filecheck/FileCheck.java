package de.verzahnt.intake.filecheck;

import de.verzahnt.intake.batch.BatchRehearsal;
import de.verzahnt.intake.offering.OfferingReport;
import de.verzahnt.intake.report.batch.BatchRow;
import de.verzahnt.intake.report.batch.Reading;
import de.verzahnt.intake.table.OfferingTable;
import de.verzahnt.intake.table.OfferingTables;
import de.verzahnt.intake.table.TableOrder;
import de.verzahnt.starter.caller.Caller;
import java.util.List;
import java.util.Optional;

/** Says of each report of a file whether it would be taken, by the same rules and in the same words as taking it. */
public final class FileCheck {
    private final OfferingTables tables;
    private final BatchRehearsal rehearsal;

    FileCheck(OfferingTables tables, BatchRehearsal rehearsal) {
        this.tables = tables;
        this.rehearsal = rehearsal;
    }

    CheckResult table(byte[] file, TableOrder how, Optional<Caller> caller) {
        return table(tables.read(file, how).orRefuse(), caller);
    }

    /** A list that was read already. */
    public CheckResult table(OfferingTable table, Optional<Caller> caller) {
        List<CheckRow> rows = rehearsal.rows(table.items(), table::nameOf, caller).stream()
                .map(FileCheck::row)
                .toList();
        return CheckResult.of(table.facts(), table.plan().columns(), table.preview(), rows);
    }

    CheckResult reports(Reading.Items<OfferingReport> reports, Optional<Caller> caller) {
        List<CheckRow> rows = rehearsal.rows(reports, name -> name, caller).stream()
                .map(FileCheck::row)
                .toList();
        return CheckResult.of(null, List.of(), List.of(), rows);
    }

    private static CheckRow row(BatchRow row) {
        return CheckRow.of(row.place(), row.line(), row.id(), row.errors(), row.corrections());
    }
}
