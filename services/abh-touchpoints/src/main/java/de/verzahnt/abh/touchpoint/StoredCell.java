package de.verzahnt.abh.touchpoint;

import de.verzahnt.abh.disclosure.CellKey;
import org.jspecify.annotations.Nullable;

/**
 * A stored cell.
 *
 * @param count null when suppressed
 */
record StoredCell(CellKey key, @Nullable Integer count, boolean active, long revision) {}
