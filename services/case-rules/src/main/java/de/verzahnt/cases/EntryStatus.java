package de.verzahnt.cases;

/** What has become of something said. */
public enum EntryStatus {
    /** Taken up; it changes nothing by itself, or no longer. */
    NOTED,
    /** Waits for the consent of others. */
    PROPOSED,
    /** In force. */
    EFFECTIVE,
    /** An Absprache whose last day has passed. */
    EXPIRED,
    /** Taken back by a later entry. */
    UNDONE
}
