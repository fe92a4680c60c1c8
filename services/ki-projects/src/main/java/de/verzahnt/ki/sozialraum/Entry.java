package de.verzahnt.ki.sozialraum;

import org.jspecify.annotations.Nullable;

/**
 * One Sozialraum as it is kept.
 *
 * @param withdrawalReason why it was withdrawn; null while it stands
 * @param revision counts accepted changes from 1 on
 */
record Entry(Quarter quarter, @Nullable String withdrawalReason, long revision) {

    String key() {
        return quarter.key();
    }

    boolean active() {
        return withdrawalReason == null;
    }

    /** The next state, or this one when nothing differs; a second withdrawal gives no other reason. */
    static Entry next(@Nullable Entry stored, Quarter quarter, @Nullable String withdrawalReason) {
        if (stored == null) {
            return new Entry(quarter, withdrawalReason, 1);
        }
        boolean same = stored.quarter.equals(quarter) && stored.active() == (withdrawalReason == null);
        return same ? stored : new Entry(quarter, withdrawalReason, stored.revision + 1);
    }
}
