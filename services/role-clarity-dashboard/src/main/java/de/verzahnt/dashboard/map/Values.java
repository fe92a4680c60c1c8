package de.verzahnt.dashboard.map;

import org.jspecify.annotations.Nullable;

/** The values of a measure, by field and area. */
interface Values {

    /**
     * What is known of an area of the ground.
     *
     * @param field code; null for all fields together
     */
    Value of(@Nullable String field, String area);
}
