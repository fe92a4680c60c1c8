package de.verzahnt.dashboard.cases;

import java.util.List;

/**
 * One page of a list on the screen.
 *
 * @param number of the page, from 0
 * @param size entries a full page holds
 * @param total entries on all pages
 */
public record Page<T>(List<T> items, int number, int size, long total) {

    public Page {
        items = List.copyOf(items);
    }

    /** Whether another page follows. */
    public boolean more() {
        return (long) (number + 1) * size < total;
    }

    /** Number of pages, at least 1. */
    public long pages() {
        return Math.max(1, (total + size - 1) / size);
    }
}
