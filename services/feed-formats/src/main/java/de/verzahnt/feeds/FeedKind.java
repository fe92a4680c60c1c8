package de.verzahnt.feeds;

/** Kinds of sources that are read. */
public enum FeedKind {
    /** iCalendar, RFC 5545. */
    ICALENDAR,
    /** Events and locations of the Integreat interface, version 3. */
    INTEGREAT,
    /** schema.org Event as JSON-LD in a web page. */
    SCHEMA_ORG,
    /** REST interface of the WordPress plugin The Events Calendar. */
    THE_EVENTS_CALENDAR,
    /** Import file of the TYPO3 extension events2. */
    TYPO3_EVENTS2,
    /** Human Services Data Specification 3.0, list of services. */
    HSDS,
    /** A list as CSV or XLSX. */
    TABLE
}
