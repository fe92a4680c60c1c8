package de.verzahnt.starter.loop;

import java.time.Duration;

/** Pauses after failures in a row: each twice the last, up to a longest. */
final class Pauses {

    private final Duration first;
    private final Duration longest;
    private Duration next;

    Pauses(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
        this.next = first;
    }

    /** The pause after one more failure. */
    Duration next() {
        Duration pause = next;
        Duration doubled = pause.multipliedBy(2);
        next = doubled.compareTo(longest) > 0 ? longest : doubled;
        return pause;
    }

    /** Something worked: the row of failures is over. */
    void reset() {
        next = first;
    }
}
