package de.verzahnt.feeds;

import de.verzahnt.feeds.FeedReading.Fault;
import de.verzahnt.feeds.FeedReading.Read;
import de.verzahnt.feeds.FeedReading.Unusable;
import de.verzahnt.intake.report.file.RawTable;
import de.verzahnt.intake.report.file.TableReader;
import de.verzahnt.messages.Message;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Lists behind an address, read as uploaded ones are. */
final class Tables {
    private final Predicate<String> names;
    private final TableReader reader;

    Tables(Predicate<String> names) {
        this.names = names;
        this.reader = new TableReader(names, RawTable.MOST_ROWS);
    }

    FeedReading read(FetchedDocument document, @Nullable FeedKind chosen) {
        RawTable table = reader.read(document.body());
        boolean meant = chosen == FeedKind.TABLE;
        if (table instanceof RawTable.Unusable unusable) {
            Message expected = unusable.errors().get(0).expectation();
            if (expected.code().equals("intake.at-most-rows")) {
                return new Unusable(Fault.TOO_LARGE, Message.of("feeds.too-many-rows", RawTable.MOST_ROWS));
            }
            Message because = Message.of("feeds.no-list", expected);
            return new Unusable(meant ? Fault.BROKEN : Fault.UNKNOWN_KIND, because);
        }
        RawTable.Sheet sheet = (RawTable.Sheet) table;
        // Any text has a first line; without a known name in it, it is a list only if somebody says so.
        boolean known = sheet.header().cells().stream().anyMatch(names);
        return meant || known
                ? new Read(FeedKind.TABLE, sheet, Optional.empty())
                : new Unusable(Fault.UNKNOWN_KIND, Message.of("feeds.unknown-kind"));
    }
}
