package de.verzahnt.dashboard.sozialraum;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Sozialraum as the register shows it.
 *
 * @param listed it stands in the shipped list: name and parent are fixed
 * @param revision 0: only the list speaks of it
 */
record Quarter(
        String key,
        String name,
        String parentKey,
        List<String> otherNames,
        List<String> listedNames,
        @Nullable String validFrom,
        boolean listed,
        boolean active,
        @Nullable String withdrawalReason,
        long revision) {

    /** Whether others may lie in it. */
    boolean stands() {
        return listed || active;
    }

    /** Whether there is something its KI could withdraw. */
    public boolean mayGo() {
        return active && revision > 0;
    }

    /** Where it stands, as a word of the screen. */
    public String standing() {
        return listed ? revision > 0 && active ? "AMENDED" : "LISTED" : active ? "KEPT" : "WITHDRAWN";
    }
}
