package de.verzahnt.abh.touchpoint;

import org.jspecify.annotations.Nullable;

/**
 * A published cell and the table it stands in.
 *
 * @param count null when suppressed
 */
record CellView(
        String authority,
        String period,
        String districtKey,
        String kind,
        @Nullable String referredTo,
        @Nullable Integer count,
        boolean suppressed) {}
