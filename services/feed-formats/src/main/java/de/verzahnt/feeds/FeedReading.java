package de.verzahnt.feeds;

import de.verzahnt.intake.report.file.RawTable;
import de.verzahnt.messages.Message;
import java.net.URI;
import java.util.Optional;

/** What a document turned out to be. */
public sealed interface FeedReading {

    /**
     * A source of offerings, perhaps with none in it.
     *
     * @param sheet one row a series or event; columns bear the hub's own names, {@code activity_id} is stable inside the
     *     source, {@code categories} holds the source's own words; of a list that is {@link FeedKind#TABLE} its own header
     * @param next the following page, when the source tells its offerings in pages
     */
    record Read(FeedKind kind, RawTable.Sheet sheet, Optional<URI> next) implements FeedReading {}

    /** It is none: a sign-in page, a broken file, something of another kind. */
    record Unusable(Fault fault, Message because) implements FeedReading {}

    /** Why a document cannot be used. */
    enum Fault {
        /** A page that asks for a password or shows an application where a source was expected. */
        SIGN_IN_PAGE,
        /** Nothing in it. */
        NO_CONTENT,
        /** More than is read at once, in bytes or rows. */
        TOO_LARGE,
        /** Of a known kind, but broken. */
        BROKEN,
        /** Of no kind that is read, or of another one than was said. */
        UNKNOWN_KIND
    }
}
