package de.verzahnt.dashboard.map;

import de.verzahnt.reference.Outline;

/**
 * One area of a map, the same for its picture and its row in the table.
 *
 * @param fill name of the pattern that says its band, or why there is no number
 * @param address where its link leads
 */
record Area(String key, Value value, String fill, String address, Outline outline) {

    /** Middle of the area, for its number. */
    public int x() {
        return (outline.left() + outline.right()) / 2;
    }

    /** Likewise. */
    public int y() {
        return (outline.top() + outline.bottom()) / 2;
    }
}
