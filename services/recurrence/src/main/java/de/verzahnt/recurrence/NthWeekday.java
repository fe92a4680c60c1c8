package de.verzahnt.recurrence;

import java.time.DayOfWeek;

/**
 * A weekday of a rule.
 *
 * @param nth which one of the month or year, counted from its end when negative; 0 for each
 */
public record NthWeekday(int nth, DayOfWeek day) {}
