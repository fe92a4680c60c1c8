package de.verzahnt.dashboard.rules.preview;

/**
 * A line people settled.
 *
 * @param confirmed whether they treated it as an overlap; else they said it was none
 */
record PastLine(String kreis, String anchorId, String lineId, boolean confirmed) {}
