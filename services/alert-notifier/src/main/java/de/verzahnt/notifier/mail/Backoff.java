package de.verzahnt.notifier.mail;

import java.time.Duration;

/** Pauses that double up to a longest one, spread by a fifth to both sides so that not all try at the same moment. */
record Backoff(Duration first, Duration longest) {

    private static final int MOST_DOUBLINGS = 20;
    private static final double SPREAD = 0.2;

    /**
     * Pause after so many failures.
     *
     * @param failures from 1 on
     * @param chance between 0 and 1
     */
    Duration after(int failures, double chance) {
        long doubled = first.toMillis() << Math.min(failures - 1, MOST_DOUBLINGS);
        long bounded = Math.min(doubled, longest.toMillis());
        return Duration.ofMillis(Math.round(bounded * (1 + SPREAD * (2 * chance - 1))));
    }
}
