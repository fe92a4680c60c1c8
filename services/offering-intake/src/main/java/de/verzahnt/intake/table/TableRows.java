package de.verzahnt.intake.table;

import de.verzahnt.intake.batch.OfferingFile;
import de.verzahnt.intake.offering.OfferingReport;
import de.verzahnt.intake.report.batch.BatchItem;
import de.verzahnt.intake.report.batch.Correction.Kind;
import de.verzahnt.intake.report.batch.Place;
import de.verzahnt.intake.report.batch.Reading;
import de.verzahnt.intake.report.file.CsvRow;
import de.verzahnt.intake.report.file.CsvRowShape;
import de.verzahnt.intake.report.file.FileFacts.Format;
import de.verzahnt.intake.report.file.Notice;
import de.verzahnt.intake.report.file.RawRow;
import de.verzahnt.intake.report.file.RawTable;
import de.verzahnt.intake.report.text.Ids;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The rows of one file as reports. */
final class TableRows {
    private final RawTable.Sheet sheet;
    private final ColumnPlan plan;
    private final Values values;
    private final TableOrder order;
    private final Map<String, String> idByTitle;
    private final boolean ofTheHub;
    private final CsvRowShape shape;
    private final PlaceReading places;
    private final Map<OfferingReport, String> seen = new HashMap<>();
    private final List<Notice> notices = new ArrayList<>();

    TableRows(
            RawTable.Sheet sheet,
            ColumnPlan plan,
            HeaderWords words,
            Values values,
            TableOrder order,
            Map<String, String> idByTitle) {
        this.sheet = sheet;
        this.plan = plan;
        this.values = values;
        this.order = order;
        this.idByTitle = idByTitle;
        this.ofTheHub = order.source() == null && plan.isOfTheHub(words);
        this.shape = new CsvRowShape(plan.columns().stream().map(Column::header).toList(), sheet.facts());
        this.places = new PlaceReading(values.districts());
    }

    /** All of it. */
    OfferingTable table(String headerShape) {
        if (order.source() != null) {
            places.hear(order.source().defaults().districts());
        }
        sheet.rows().forEach(row -> places.hear(cellsOf(row)));
        List<BatchItem<OfferingReport>> items = new ArrayList<>();
        for (RawRow row : sheet.rows()) {
            if (!ofTheHub && saysNothing(row)) {
                notices.add(new Notice(Place.row(row.number()), Message.of("table.no-offering")));
            } else {
                items.add(item(row));
            }
        }
        return new OfferingTable(
                sheet.facts().with(notices),
                plan,
                headerShape,
                new Reading.Items<>(items, sheet.facts().readAs()));
    }

    private BatchItem<OfferingReport> item(RawRow raw) {
        CsvRow checked = shape.row(raw);
        if (checked.cells().isEmpty()) {
            return new BatchItem<>(checked.place(), checked.line(), null, checked.errors());
        }
        CellNotes notes = new CellNotes(plan);
        Map<String, String> cells = cells(raw);
        read(cells, cellsOf(raw), notes);
        if (!ofTheHub) {
            assumed(cells, notes);
        }
        List<FieldError> errors = new ArrayList<>(checked.errors());
        errors.addAll(notes.errors());
        CsvRow row = new CsvRow(raw.number(), raw.line(), cells, errors);
        BatchItem<OfferingReport> item = OfferingFile.item(row, plan.headerOf("capacity"));
        repeated(item, notes);
        return new BatchItem<>(item.place(), item.line(), item.report(), item.errors(), notes.corrections());
    }

    private void read(Map<String, String> cells, List<String> written, CellNotes notes) {
        SourceOfRows source = order.source();
        if (source == null) {
            new RowReading(values, cells, notes, ofTheHub).read();
            cells.put(ColumnPlan.PLACES, places.read(written, notes, ofTheHub));
            return;
        }
        SourceRow row = new SourceRow(values, source, cells, notes);
        List<String> safe = row.prepared(written, String.valueOf(order.runs()), () -> idOfList(cells));
        new RowReading(values, cells, notes, false).read();
        cells.put(ColumnPlan.PLACES, places.read(safe, notes, false));
        row.complete(safe);
    }

    // Known before the cells are read: values set by hand are found by it, and may change the title it comes from.
    private String idOfList(Map<String, String> cells) {
        String organisation = String.valueOf(order.runs());
        String id = cells.getOrDefault("activity_id", "").strip();
        String title = cells.getOrDefault("title", "");
        if (Ids.isOffering(id) || (id.isEmpty() && title.isEmpty())) {
            return id;
        }
        String known = id.isEmpty() ? idByTitle.get(KnownTitles.key(organisation, title)) : null;
        return known == null ? OfferingIds.of(organisation, id.isEmpty() ? title : id) : known;
    }

    private void assumed(Map<String, String> cells, CellNotes notes) {
        String runs = order.runs();
        if (blank(cells, "organisation_id") && runs != null) {
            assume(cells, "organisation_id", runs, notes, "own-organisation");
        }
        if (blank(cells, "role")) {
            assume(cells, "role", "OPERATIVE", notes, "operative");
        }
        String organisation = cells.getOrDefault("organisation_id", "");
        String id = cells.getOrDefault("activity_id", "");
        String title = cells.getOrDefault("title", "");
        if (!id.isEmpty() && !Ids.isOffering(id)) {
            String whole = OfferingIds.of(organisation, id);
            notes.changed("activity_id", id, whole, Kind.READ, "id-of-number");
            cells.put("activity_id", whole);
        } else if (id.isEmpty() && !title.isEmpty()) {
            String known = idByTitle.get(KnownTitles.key(organisation, title));
            String found = known == null ? OfferingIds.of(organisation, title) : known;
            assume(cells, "activity_id", found, notes, known == null ? "id-of-title" : "id-known");
        }
    }

    private static void assume(Map<String, String> cells, String column, String value, CellNotes notes, String reason) {
        notes.changed(column, "", value, Kind.ASSUMED, reason);
        cells.put(column, value);
    }

    private void repeated(BatchItem<OfferingReport> item, CellNotes notes) {
        OfferingReport report = item.report();
        String first = report == null ? null : seen.putIfAbsent(report, item.place());
        if (first != null && report != null) {
            notes.changed("activity_id", String.valueOf(report.id()), null, Kind.LEFT_OUT, "again", first);
        }
    }

    private boolean saysNothing(RawRow row) {
        boolean readable = row.faults().isEmpty();
        return readable
                && IntStream.range(0, row.width()).noneMatch(i -> !row.cell(i).isEmpty() && counts(i));
    }

    // Beside the table a text file has lost its columns; a workbook has a remark.
    private boolean counts(int column) {
        return column < plan.columns().size()
                ? plan.columns().get(column).column() != null
                : sheet.facts().format() == Format.CSV;
    }

    private Map<String, String> cells(RawRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < plan.columns().size(); i++) {
            String column = plan.columns().get(i).column();
            if (column != null && row.cell(i).indexOf('\0') < 0) {
                cells.putIfAbsent(column, row.cell(i));
            }
        }
        return cells;
    }

    private List<String> cellsOf(RawRow row) {
        return IntStream.range(0, plan.columns().size())
                .filter(i -> ColumnPlan.PLACES.equals(plan.columns().get(i).column()))
                .mapToObj(row::cell)
                .filter(cell -> cell.indexOf('\0') < 0)
                .toList();
    }

    private static boolean blank(Map<String, String> cells, String column) {
        return cells.getOrDefault(column, "").isBlank();
    }
}
