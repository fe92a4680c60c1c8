package de.verzahnt.starter.loop;

import java.time.Duration;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Pauses after failures in a row: each twice the last up to a longest, and spread by a fifth so that not all try at the
 * same moment. None is shorter than the first or longer than the longest.
 */
public final class Pauses {

    private static final int SPREAD = 5;

    private final ExponentialBackOff backOff;
    private BackOffExecution row;

    public Pauses(Duration first, Duration longest) {
        backOff = new ExponentialBackOff(first.toMillis(), 2);
        backOff.setMaxInterval(longest.toMillis());
        backOff.setJitter(first.toMillis() / SPREAD);
        row = backOff.start();
    }

    /** The pause after one more failure. */
    public Duration next() {
        return Duration.ofMillis(row.nextBackOff());
    }

    /** Something worked: the row of failures is over. */
    public void reset() {
        row = backOff.start();
    }

    /**
     * The pause after a row of failures that was counted elsewhere.
     *
     * @param failures from 1 on
     */
    public Duration after(int failures) {
        BackOffExecution counted = backOff.start();
        for (int earlier = 1; earlier < failures; earlier++) {
            counted.nextBackOff();
        }
        return Duration.ofMillis(counted.nextBackOff());
    }
}
