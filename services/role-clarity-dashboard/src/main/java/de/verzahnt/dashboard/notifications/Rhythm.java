package de.verzahnt.dashboard.notifications;

import java.util.List;

/** How soon an organisation wants to hear of something. */
enum Rhythm {
    AT_ONCE,
    DAILY,
    WEEKLY,
    OFF;

    /** Of cases about its own offerings: they cannot be turned off, and their time runs. */
    static final List<Rhythm> OF_OWN_CASES = List.of(AT_ONCE, DAILY);

    /** The one of this name among those that may be chosen; at once where a later release knows another. */
    static Rhythm named(String name) {
        return List.of(values()).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(AT_ONCE);
    }
}
