package de.verzahnt.abh.touchpoint;

import java.util.function.UnaryOperator;

/**
 * A row and where it stands.
 *
 * @param place from a field to its name in messages, e.g. {@code rows[3].count} or {@code row 12, count}
 */
record PlacedRow(TouchpointRow row, UnaryOperator<String> place) {}
