package de.verzahnt.abh.touchpoint;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All counts of an authority and period: a table is judged as a whole. */
record TouchpointReport(@Nullable List<@Nullable TouchpointRow> rows) {}
