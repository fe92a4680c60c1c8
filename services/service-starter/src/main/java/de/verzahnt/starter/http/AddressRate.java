package de.verzahnt.starter.http;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/** How often one address may do something without an account: so many times a minute. */
public final class AddressRate {
    private static final int MOST_ADDRESSES = 10_000;

    private final Clock clock;
    private final int mostAMinute;
    private final Map<String, Integer> counts = new HashMap<>();
    private long minute;

    public AddressRate(Clock clock, int mostAMinute) {
        this.clock = clock;
        this.mostAMinute = mostAMinute;
    }

    /** Whether it may now, counting this time. When too many ask at once, new ones wait for the next minute. */
    public synchronized boolean admits(String address) {
        long now = clock.instant().getEpochSecond() / 60;
        if (now != minute) {
            minute = now;
            counts.clear();
        }
        if (!counts.containsKey(address) && counts.size() >= MOST_ADDRESSES) {
            return false;
        }
        return counts.merge(address, 1, Integer::sum) <= mostAMinute;
    }
}
