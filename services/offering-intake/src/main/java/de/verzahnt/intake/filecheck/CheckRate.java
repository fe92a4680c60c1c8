package de.verzahnt.intake.filecheck;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/** How often one address may check without an account: so many times a minute. */
final class CheckRate {
    static final int MOST_A_MINUTE = 20;
    private static final int MOST_ADDRESSES = 10_000;

    private final Clock clock;
    private final Map<String, Integer> counts = new HashMap<>();
    private long minute;

    CheckRate(Clock clock) {
        this.clock = clock;
    }

    /** Whether it may now, counting this time. When too many ask at once, new ones wait for the next minute. */
    synchronized boolean admits(String address) {
        long now = clock.instant().getEpochSecond() / 60;
        if (now != minute) {
            minute = now;
            counts.clear();
        }
        if (!counts.containsKey(address) && counts.size() >= MOST_ADDRESSES) {
            return false;
        }
        return counts.merge(address, 1, Integer::sum) <= MOST_A_MINUTE;
    }
}
