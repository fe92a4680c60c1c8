package de.verzahnt.source.running;

import de.verzahnt.feeds.FeedKind;
import de.verzahnt.feeds.FeedReader;
import de.verzahnt.feeds.FeedReading;
import de.verzahnt.feeds.FetchedDocument;
import de.verzahnt.intake.report.file.FileFacts;
import de.verzahnt.intake.report.file.RawRow;
import de.verzahnt.intake.report.file.RawTable;
import de.verzahnt.messages.Message;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stands for the readers of calendars: a line an event, {@code UID | title | description | place | until | categories}. */
public final class LinesReader implements FeedReader {
    private static final List<String> HEADER =
            List.of("activity_id", "title", "description", "districts", "end_date", "categories");

    @Override
    public FeedReading read(FetchedDocument document, @Nullable FeedKind chosen) {
        String text = new String(document.body(), StandardCharsets.UTF_8);
        if (text.contains("<html")) {
            return unusable(FeedReading.Fault.SIGN_IN_PAGE);
        }
        if (!text.startsWith("CALENDAR")) {
            return unusable(FeedReading.Fault.UNKNOWN_KIND);
        }
        List<RawRow> rows = new ArrayList<>();
        text.lines().skip(1).forEach(line -> rows.add(row(rows.size() + 2, line)));
        FileFacts facts = new FileFacts(FileFacts.Format.XLSX, null, null, null, 1, List.of());
        RawTable.Sheet sheet = new RawTable.Sheet(facts, new RawRow(1, 1, HEADER, List.of()), rows);
        return new FeedReading.Read(FeedKind.ICALENDAR, sheet, Optional.empty());
    }

    /** A calendar of these events. */
    public static String calendar(String... events) {
        return "CALENDAR\n" + String.join("\n", events);
    }

    private static RawRow row(int number, String line) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        return new RawRow(number, number, cells, List.of());
    }

    private static FeedReading unusable(FeedReading.Fault fault) {
        return new FeedReading.Unusable(fault, Message.of("source.address"));
    }
}
