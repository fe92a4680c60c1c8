package de.verzahnt.feeds.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something takes place, as the hub writes it.
 *
 * @param from first day; null when unknown
 * @param until last day; null when it goes on or nobody can say
 * @param schedule rules with hours on the wall in Germany, empty when unknown
 */
public record Timing(@Nullable LocalDate from, @Nullable LocalDate until, String schedule) {
    /** Nothing is known. */
    public static final Timing UNKNOWN = new Timing(null, null, "");
}
