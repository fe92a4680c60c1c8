package de.verzahnt.source.fetch;

import de.verzahnt.feeds.FetchedDocument;
import de.verzahnt.source.store.Outcome;
import de.verzahnt.source.store.Validators;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Answer of an address. */
public sealed interface Fetched {

    /** It answered with a document. */
    record Document(FetchedDocument document, Validators validators) implements Fetched {}

    /** Nothing has changed since what the request knew. */
    record NotModified() implements Fetched {}

    /**
     * It gave no document.
     *
     * @param retryAfter how long the server wants to be left alone; null when it said nothing
     */
    record Failed(Outcome outcome, @Nullable Duration retryAfter) implements Fetched {}
}
