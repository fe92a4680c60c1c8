package de.verzahnt.source.fetch;

import de.verzahnt.feeds.FeedKind;
import de.verzahnt.intake.report.file.RawTable;
import de.verzahnt.source.store.Outcome;
import de.verzahnt.source.store.Told;
import de.verzahnt.source.store.Validators;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a source told, all of its pages. */
public sealed interface FeedAnswer {

    /**
     * Rows, perhaps none.
     *
     * @param checksum of the rows: what a source changes at every fetch but is in no row does not count
     */
    record Rows(FeedKind kind, RawTable.Sheet sheet, Validators validators, String checksum) implements FeedAnswer {}

    /** The same as last time. */
    record NotModified() implements FeedAnswer {}

    /** Nothing that could be used. */
    record Failed(Outcome outcome, Told detail, @Nullable Duration retryAfter) implements FeedAnswer {}
}
