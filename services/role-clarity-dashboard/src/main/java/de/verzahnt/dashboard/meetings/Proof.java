package de.verzahnt.dashboard.meetings;

import java.time.Instant;

/**
 * What the log tells of a decision by itself; it is done when somebody says so.
 *
 * @param name the offering it is about
 */
public record Proof(Kind kind, Instant at, String name) {

    /** What has happened since. */
    public enum Kind {
        /** An offering of the case is withdrawn. */
        WITHDRAWN,
        /** An offering of the case has another organisation now. */
        HANDED_OVER,
        /** Nothing is left of the case. */
        CASE_CLOSED
    }
}
