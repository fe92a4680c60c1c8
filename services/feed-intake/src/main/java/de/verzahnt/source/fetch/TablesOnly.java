package de.verzahnt.source.fetch;

import de.verzahnt.feeds.FeedKind;
import de.verzahnt.feeds.FeedReader;
import de.verzahnt.feeds.FeedReading;
import de.verzahnt.feeds.FetchedDocument;
import de.verzahnt.intake.report.batch.Reading;
import de.verzahnt.intake.report.file.RawTable;
import de.verzahnt.intake.report.file.TableReader;
import de.verzahnt.intake.table.HeaderWords;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads lists by address, CSV and XLSX; for a gateway that has no reader of more kinds. */
public final class TablesOnly implements FeedReader {
    private final TableReader tables = new TableReader(new HeaderWords()::knows, Reading.MOST);

    @Override
    public FeedReading read(FetchedDocument document, @Nullable FeedKind chosen) {
        RawTable table = tables.read(document.body());
        return table instanceof RawTable.Sheet sheet
                ? new FeedReading.Read(FeedKind.TABLE, sheet, Optional.empty())
                : new FeedReading.Unusable(
                        FeedReading.Fault.UNKNOWN_KIND,
                        ((RawTable.Unusable) table).errors().get(0).expectation());
    }
}
