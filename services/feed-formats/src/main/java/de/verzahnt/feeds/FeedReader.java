package de.verzahnt.feeds;

import org.jspecify.annotations.Nullable;

/** Reads documents of every known kind; nothing is fetched, nothing is thrown because of what a document holds. */
public interface FeedReader {

    /** The rows of a document; without a chosen kind it is recognised by what it holds. */
    FeedReading read(FetchedDocument document, @Nullable FeedKind chosen);
}
