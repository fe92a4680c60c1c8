package de.verzahnt.reference;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Kind of a count an immigration office reports.
 *
 * @param minLevel finest level on which a count may be published
 * @param counted whether it is a count of people at all; waiting times and process changes are not
 * @param threshold counts from 1 to below it are suppressed; null when not counted
 */
public record TouchpointKind(
        String code,
        String labelDe,
        String labelEn,
        DistrictLevel minLevel,
        boolean counted,
        @Nullable Integer threshold)
        implements Code {

    /** The k of suppression; empty when the kind is no count of people. */
    public OptionalInt k() {
        return threshold == null ? OptionalInt.empty() : OptionalInt.of(threshold);
    }

    /** Whether a count may be published on this level: the finest allowed one or a coarser one. */
    public boolean allowedOn(DistrictLevel level) {
        return level.compareTo(minLevel) <= 0;
    }
}
