package de.verzahnt.recurrence;

/** Whether two timetables share anything of the week; the closest first. */
public enum Meeting {
    /** Hours of both overlap. */
    SAME_HOURS,
    /** A day on which both begin, hours of one unknown. */
    SAME_DAY,
    /** No common day, or hours that never overlap. */
    NEVER,
    /** One of them does not say when it takes place. */
    UNKNOWN
}
