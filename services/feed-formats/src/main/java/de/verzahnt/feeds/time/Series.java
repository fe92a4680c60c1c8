package de.verzahnt.feeds.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Dates of one offering as a source tells them.
 *
 * @param first the first date
 * @param written its day on the clock of the source, which the weekdays of the rule mean
 * @param rule RFC 5545; null when there is none
 * @param zone for an end of the rule that names none
 * @param leftOut days that are not held
 * @param further dates beside the rule
 */
public record Series(
        Span first,
        LocalDate written,
        @Nullable String rule,
        SourceZone zone,
        Set<LocalDate> leftOut,
        List<Span> further) {
    public Series {
        leftOut = Set.copyOf(leftOut);
        further = List.copyOf(further);
    }

    /** One date. */
    public static Series of(Span only) {
        return new Series(only, only.firstDay(), null, SourceZone.GERMANY, Set.of(), List.of());
    }

    /** A rule on the wall in Germany. */
    public static Series of(Span first, @Nullable String rule) {
        return new Series(first, first.firstDay(), rule, SourceZone.GERMANY, Set.of(), List.of());
    }
}
