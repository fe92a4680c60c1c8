package de.verzahnt.dashboard.map;

import de.verzahnt.dashboard.shell.CalendarQuarter;
import org.jspecify.annotations.Nullable;

/**
 * Which map somebody asks for.
 *
 * @param extent key of a Kreis or of the Land
 * @param field code; null for all fields
 * @param current whether the quarter is the one we are in
 */
record MapWish(String extent, Measure measure, @Nullable String field, CalendarQuarter quarter, boolean current) {

    /** The same of another field. */
    MapWish of(String otherField) {
        return new MapWish(extent, measure, otherField, quarter, current);
    }
}
