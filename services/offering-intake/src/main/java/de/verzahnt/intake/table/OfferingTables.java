package de.verzahnt.intake.table;

import de.verzahnt.intake.organisation.KnownOrganisations;
import de.verzahnt.intake.report.file.RawTable;
import de.verzahnt.intake.report.file.TableReader;
import de.verzahnt.messages.Message;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.starter.problem.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads lists of offerings in whatever shape agencies and municipalities keep them. */
public final class OfferingTables {
    private final HeaderWords words = new HeaderWords();
    private final TableReader files = new TableReader(words::knows, RawTable.MOST_ROWS);
    private final Values values;
    private final KnownOrganisations organisations;
    private final KnownTitles titles;
    private final ColumnMemory memory;

    public OfferingTables(
            ReferenceData reference, KnownOrganisations organisations, KnownTitles titles, ColumnMemory memory) {
        this.values = Values.of(reference);
        this.organisations = organisations;
        this.titles = titles;
        this.memory = memory;
    }

    /** The list in a file; nothing is kept. */
    public TableResult read(byte[] file, TableOrder order) {
        RawTable table = files.read(file);
        if (table instanceof RawTable.Unusable unusable) {
            return new TableResult.Unusable(unusable.errors());
        }
        return read((RawTable.Sheet) table, order);
    }

    /** The list in a table that was read already; nothing is kept. */
    public TableResult read(RawTable.Sheet sheet, TableOrder order) {
        List<FieldError> unknown = unknownWishes(order);
        if (!unknown.isEmpty()) {
            return new TableResult.Unusable(unknown);
        }
        String shape = ColumnPlan.shapeOf(sheet.header());
        Map<String, String> remembered = memory.find(new TreeSet<>(order.organisations()), shape);
        ColumnPlan plan = ColumnPlan.of(sheet.header(), words, order.columns(), remembered);
        List<FieldError> errors = HeaderCheck.errors(sheet, plan, words);
        return errors.isEmpty()
                ? new TableResult.Read(rows(sheet, plan, order).table(shape))
                : new TableResult.Unusable(errors);
    }

    /** Keeps what the sender said of the columns for the next file with this header, for organisations of its own only. */
    public void remember(OfferingTable table, TableOrder order) {
        String one = order.organisation();
        Set<String> whose = new TreeSet<>(order.organisations());
        whose.removeIf(organisation -> one != null && !one.equals(organisation));
        if (!order.columns().isEmpty()) {
            memory.keep(whose, table.shape(), order.columns());
        }
    }

    private TableRows rows(RawTable.Sheet sheet, ColumnPlan plan, TableOrder order) {
        var all = organisations.all();
        var mayReport = all.stream()
                .filter(one ->
                        order.organisations().isEmpty() || order.organisations().contains(one.id()))
                .toList();
        Set<String> bodies = order.organisations().isEmpty() ? Set.of() : order.organisations();
        return new TableRows(sheet, plan, words, values.with(mayReport, all), order, titles.of(bodies));
    }

    private List<FieldError> unknownWishes(TableOrder order) {
        List<FieldError> errors = new ArrayList<>();
        String known = String.join(", ", new TreeSet<>(words.own()));
        order.columns().forEach((header, column) -> {
            if (!words.own().contains(column) && !column.equals(ColumnPlan.NOTHING)) {
                errors.add(new FieldError("column", header + "=" + column, Message.of("table.a-column", known)));
            }
        });
        return errors;
    }
}
