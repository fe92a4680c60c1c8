package de.verzahnt.dashboard.meetings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why the hub proposes an item, in figures; the words are the screen's.
 *
 * @param day since when, or until when
 * @param name who is responsible, or which version of the rules
 */
public record Why(@Nullable LocalDate day, @Nullable String name) {}
