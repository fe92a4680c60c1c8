package de.verzahnt.dashboard.export;

/** A form in which offerings leave the hub. */
public enum ExportFormat {
    /** The hub's own columns, as the gateways read them. */
    CSV("text/csv;charset=UTF-8", "csv"),
    /** iCalendar, RFC 5545. */
    ICS("text/calendar;charset=UTF-8", "ics"),
    /** Human Services Data Specification 3.0. */
    HSDS("application/json", "hsds.json"),
    /** Events as the interface of Integreat, version 3, shows them. */
    INTEGREAT("application/json", "integreat.json"),
    /** JSON-LD with the words of schema.org. */
    JSONLD("application/ld+json", "jsonld");

    private final String mediaType;
    private final String ending;

    ExportFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    String mediaType() {
        return mediaType;
    }

    /** Of the file's name, without the dot. */
    String ending() {
        return ending;
    }
}
