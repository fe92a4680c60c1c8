package de.verzahnt.feeds.row;

import java.util.Locale;

/** Columns of a source's rows, in their order; those of lists of offerings bear the hub's own names. */
public enum Column {
    /** Who it is inside the source: the same with every fetch. */
    ACTIVITY_ID,
    TITLE,
    DESCRIPTION,
    /** Postcode and town where told, else the words for the place. */
    DISTRICTS,
    START_DATE,
    END_DATE,
    SCHEDULE,
    LANGUAGES,
    CAPACITY,
    URL,
    /** The source's own words, separated by semicolons. */
    CATEGORIES,
    /** The whole address or house, when {@link #DISTRICTS} holds only a part of it. */
    PLACE;

    /** The name in the header. */
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }
}
