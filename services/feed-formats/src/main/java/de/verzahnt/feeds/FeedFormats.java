package de.verzahnt.feeds;

import de.verzahnt.feeds.FeedReading.Fault;
import de.verzahnt.feeds.FeedReading.Read;
import de.verzahnt.feeds.FeedReading.Unusable;
import de.verzahnt.feeds.calendar.CalendarReader;
import de.verzahnt.feeds.row.SourceRows;
import de.verzahnt.intake.report.file.RawTable;
import de.verzahnt.messages.Message;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads every kind of source by what its bytes say. Keeps no state: one is enough for the whole program. */
public final class FeedFormats implements FeedReader {
    /** More is no list of offerings. */
    static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final int BYTES_OF_A_MEGABYTE = 1024 * 1024;

    private final Tables tables;
    private final Pages pages = new Pages();
    private final JsonAnswers answers = new JsonAnswers();

    /** The names tell the header of a list, in any spelling, from what stands above it. */
    public FeedFormats(Predicate<String> names) {
        this.tables = new Tables(names);
    }

    @Override
    public FeedReading read(FetchedDocument document, @Nullable FeedKind chosen) {
        if (document.body().length > MOST_BYTES) {
            return new Unusable(Fault.TOO_LARGE, Message.of("feeds.too-big", MOST_BYTES / BYTES_OF_A_MEGABYTE));
        }
        try {
            return fitting(readAny(document, chosen), chosen);
        } catch (RuntimeException | StackOverflowError broken) {
            // Libraries meet broken documents with whatever exception their reading happens to end in.
            return new Unusable(Fault.BROKEN, Message.of("feeds.broken"));
        }
    }

    /** The same before limits and choice are asked; throws what the readers throw, so that tests find it. */
    FeedReading readAny(FetchedDocument document, @Nullable FeedKind chosen) {
        return switch (DocumentShape.of(document.body())) {
            case EMPTY -> new Unusable(Fault.NO_CONTENT, Message.of("feeds.no-content"));
            case CALENDAR -> calendar(document);
            case JSON -> answers.read(document, chosen);
            case XML -> pages.xml(document);
            case WEB_PAGE -> pages.page(document, chosen);
            case OTHER -> tables.read(document, chosen);
        };
    }

    private static FeedReading calendar(FetchedDocument document) {
        return CalendarReader.read(document.body())
                .<FeedReading>map(rows -> read(FeedKind.ICALENDAR, rows))
                .orElseGet(() -> new Unusable(Fault.BROKEN, Message.of("feeds.calendar-cut-off")));
    }

    static FeedReading read(FeedKind kind, SourceRows rows) {
        return rows.tooMany()
                ? new Unusable(Fault.TOO_LARGE, Message.of("feeds.too-many-rows", RawTable.MOST_ROWS))
                : new Read(kind, rows.sheet(), rows.next());
    }

    private static FeedReading fitting(FeedReading reading, @Nullable FeedKind chosen) {
        return reading instanceof Read read && chosen != null && read.kind() != chosen
                ? new Unusable(Fault.UNKNOWN_KIND, Message.of("feeds.other-kind", name(chosen), name(read.kind())))
                : reading;
    }

    static Message name(FeedKind kind) {
        return Message.of("feeds.kind." + kind.name());
    }
}
