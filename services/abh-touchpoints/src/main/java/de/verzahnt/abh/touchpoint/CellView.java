package de.verzahnt.abh.touchpoint;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of published cells.
 *
 * @param page from 0 on
 * @param total how many cells all pages hold
 */
record CellPage(List<Item> items, int page, int size, long total) {

    /** A cell and the table it stands in. */
    record Item(
            String authority,
            String period,
            String districtKey,
            String kind,
            @Nullable String referredTo,
            @Nullable Integer count,
            boolean suppressed) {}
}
