package de.verzahnt.abh.touchpoint;

import org.jspecify.annotations.Nullable;

/** Which table: an authority and a period. */
record TableKey(String authority, String period) {

    /** The table of a period; without one what stands at the place is checked as a table of its own, never stored. */
    static TableKey of(String authority, @Nullable String period, String place) {
        return new TableKey(authority, period == null ? place : period);
    }

    /** {@code <authority>/<period>}, as its address ends. */
    String id() {
        return authority + "/" + period;
    }
}
