package de.verzahnt.source.corpus;

import de.verzahnt.feeds.FeedFormats;
import de.verzahnt.feeds.FeedReading;
import de.verzahnt.feeds.FetchedDocument;
import de.verzahnt.intake.batch.BatchRehearsal;
import de.verzahnt.intake.batch.Lists;
import de.verzahnt.intake.check.FreeGateway;
import de.verzahnt.intake.check.OfferingCheck;
import de.verzahnt.intake.offering.OfferingReport;
import de.verzahnt.intake.report.batch.BatchItem;
import de.verzahnt.intake.report.file.FileFacts.Format;
import de.verzahnt.intake.report.file.RawRow;
import de.verzahnt.intake.report.file.RawTable;
import de.verzahnt.intake.report.file.TableReader;
import de.verzahnt.intake.table.HeaderWords;
import de.verzahnt.intake.table.KnownTitles;
import de.verzahnt.intake.table.OfferingTable;
import de.verzahnt.intake.table.OfferingTables;
import de.verzahnt.intake.table.RowDefaults;
import de.verzahnt.intake.table.SourceOfRows;
import de.verzahnt.intake.table.TableOrder;
import de.verzahnt.intake.table.TableResult;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.source.running.Register;
import de.verzahnt.starter.caller.Caller;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The two ways of a file into the hub, up to where it would be written. */
final class Readers {
    private static final ReferenceData REFERENCE = ReferenceData.load();
    private static final Set<String> WHO = Set.of("refugio");
    private static final Caller CALLER = new Caller("corpus", WHO, Set.of());
    private static final URI ADDRESS = URI.create("https://corpus.example/file");

    private final HeaderWords words = new HeaderWords();
    private final Register register = new Register(REFERENCE);
    private final OfferingTables tables = Lists.of(register, KnownTitles.NONE);
    private final FeedFormats feeds = new FeedFormats(words::knows);
    private final TableReader raw = new TableReader(words::knows, RawTable.MOST_ROWS);
    private final BatchRehearsal rehearsal =
            new BatchRehearsal(new OfferingCheck(REFERENCE, register, register, new FreeGateway()));

    /** As somebody sends it; when no title is known, the first column is taken for it. */
    Outcome upload(byte[] file) {
        RawTable table = raw.read(file);
        if (!(table instanceof RawTable.Sheet sheet)) {
            return Outcome.refused();
        }
        TableResult plain = tables.read(file, new TableOrder(null, WHO, Map.of()));
        TableResult result = plain instanceof TableResult.Read ? plain : tables.read(sheet, wishing(sheet));
        return result instanceof TableResult.Read read ? judged(read.table(), sheet, file) : Outcome.refused();
    }

    /** As a source that is connected. */
    Outcome source(byte[] file) {
        FeedReading reading = feeds.read(new FetchedDocument(ADDRESS, file, null), null);
        if (!(reading instanceof FeedReading.Read read)) {
            return Outcome.refused();
        }
        SourceOfRows source = new SourceOfRows("corpus", true, RowDefaults.NONE, Map.of());
        TableResult result = tables.read(read.sheet(), new TableOrder("refugio", WHO, Map.of(), source));
        return result instanceof TableResult.Read understood
                ? judged(understood.table(), read.sheet(), file)
                : Outcome.refused();
    }

    private static TableOrder wishing(RawTable.Sheet sheet) {
        return new TableOrder(null, WHO, Map.of(sheet.header().cell(0), "title"));
    }

    private Outcome judged(OfferingTable table, RawTable.Sheet sheet, byte[] file) {
        rehearsal.rows(table.items(), table::nameOf, Optional.of(CALLER));
        table.preview();
        Letters letters = new Letters(file);
        Map<String, RawRow> rows = new HashMap<>();
        sheet.rows().forEach(row -> rows.put("row " + row.number(), row));
        List<String> faults = new ArrayList<>();
        for (BatchItem<OfferingReport> item : table.items().items()) {
            OfferingReport report = item.report();
            letters.wrong(text(report)).ifPresent(wrong -> faults.add(item.place() + " holds " + wrong));
            RawRow row = rows.get(item.place());
            boolean text = sheet.facts().format() == Format.CSV;
            if (text
                    && row != null
                    && item.errors().isEmpty()
                    && isShifted(row, sheet.header().width())) {
                faults.add(item.place() + " has cells beside its columns");
            }
        }
        return new Outcome("read", table.items().items().size(), faults);
    }

    // Of text files: the cells of a workbook bear addresses, and one beside its table is a remark.
    private static boolean isShifted(RawRow row, int columns) {
        return IntStream.range(columns, row.width())
                .anyMatch(at -> !row.cell(at).isBlank());
    }

    private static String text(@Nullable OfferingReport report) {
        return report == null ? "" : report.title() + " " + report.description();
    }
}
