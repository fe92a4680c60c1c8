package de.verzahnt.provisioning;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The controller answers before the brokers have heard of a change. Whoever runs after the provisioning relies on the
 * brokers, so the provisioning waits for them.
 */
final class KnownToBrokers {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

    /** A question to a broker. */
    interface Question {
        boolean answer() throws ExecutionException, InterruptedException;
    }

    private KnownToBrokers() {}

    static void await(Question question, String topic) throws ExecutionException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!question.answer()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        "topic: " + topic + " (expected: known to the brokers within " + PATIENCE.toSeconds() + " s)");
            }
            LockSupport.parkNanos(PAUSE);
        }
    }
}
