package de.verzahnt.dashboard.roles;

import org.jspecify.annotations.Nullable;

/**
 * One version of an agreed role in the words of the screen.
 *
 * @param state whether it holds on the day that was asked for
 * @param operative who should be operative
 * @param steering who should steer; null when nothing is agreed about it
 */
public record RoleView(
        AgreedRole role,
        AgreedVersion version,
        State state,
        String operative,
        @Nullable String steering) {

    /** Where a version stands in time, seen from a day. */
    public enum State {
        /** It holds. */
        HOLDS,
        /** Its first day has not come. */
        COMING,
        /** Its last day is over. */
        ENDED,
        /** A later one was recorded for the same days. */
        REPLACED
    }

    /** Address of its page. */
    public String address() {
        return "/vereinbarte-rollen/" + role.id();
    }
}
