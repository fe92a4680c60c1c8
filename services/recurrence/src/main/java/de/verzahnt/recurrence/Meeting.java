package de.verzahnt.recurrence;

/** Whether two timetables share anything of the week; the closest first. */
public enum Meeting {
    /** Hours of one lie in hours of the other on a day both take place. */
    SAME_HOURS,
    /** A day both take place, hours of one unknown. */
    SAME_DAY,
    /** No common day, or hours that never overlap. */
    NEVER,
    /** One of them does not say when it takes place. */
    UNKNOWN
}
