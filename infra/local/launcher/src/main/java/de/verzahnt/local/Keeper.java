package de.verzahnt.local;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.apache.kafka.common.utils.ExponentialBackoff;

/**
 * Starts a part again that has ended by itself: each alone, after a pause that grows, and not before what it needs is
 * healthy. One that does not stay is given up and the others go on; the folder says so ({@link Falls}).
 */
final class Keeper {

    /** So many starts one after the other, none of which lasted. */
    static final int TRIES = 5;

    private static final Duration LASTED = Duration.ofMinutes(1);
    private static final Duration LOOK = Duration.ofMillis(200);

    /** Milliseconds before each try, give or take a fifth: 0.3 s, 0.9, 2.7, 8 and 24 s. */
    private static final ExponentialBackoff PAUSES = new ExponentialBackoff(300, 3, 30_000, 0.2);

    private final Parts parts;
    private final Falls falls;
    private final Consumer<String> told;
    private final Map<Part, Integer> tries = new EnumMap<>(Part.class);
    private final ExecutorService threads = Executors.newCachedThreadPool(runnable -> {
        var thread = new Thread(runnable, "keeper");
        thread.setDaemon(true);
        return thread;
    });

    Keeper(Parts parts, Falls falls, Consumer<String> told) {
        this.parts = parts;
        this.falls = falls;
        this.told = told;
    }

    /** Watches all that run now. */
    void keepAll() {
        parts.known().forEach(this::watch);
    }

    /** Watches this one until it ends; one that is ended by us is not started again. */
    void watch(Part part, Running running) {
        long begin = System.nanoTime();
        running.child().whenEndedByItself(() -> threads.execute(() -> raise(part, running, begin)));
    }

    private void raise(Part part, Running fallen, long begin) {
        long fell = System.nanoTime();
        if (fell - begin > LASTED.toNanos()) {
            count(part, 0);
        }
        String words = fallen.child().lastWords();
        boolean first = true;
        while (mayTry(part, words, first)) {
            first = false;
            try {
                // PostgreSQL, for one, holds a lock until it is ended in good order.
                parts.find(part).ifPresent(one -> one.stop().run());
                Running again = parts.start(part);
                falls.rose(part);
                told.accept(String.format(
                        Locale.ROOT, "%s runs again after %.1f s.", part.id(), (System.nanoTime() - fell) / 1e9));
                watch(part, again);
                return;
            } catch (RuntimeException failure) {
                words = String.valueOf(failure.getMessage());
            }
        }
    }

    /** Waits as long as is due. False when the hub is being ended or the part is given up. */
    private boolean mayTry(Part part, String words, boolean first) {
        int before = count(part);
        if (before == TRIES) {
            falls.givenUp(part);
            told.accept(
                    "%s%n%s is given up: it did not last %d times. The others go on; './hub down' and './hub up' try again."
                            .formatted(words, part.id(), TRIES));
            return false;
        }
        pause(Duration.ofMillis(PAUSES.backoff(before)));
        if (parts.isEnding()) {
            return false;
        }
        told.accept(first ? words : "%s did not start: %s".formatted(part.id(), words));
        while (!part.needs().stream().filter(parts::isWanted).allMatch(parts::isHealthy)) {
            pause(LOOK);
            if (parts.isEnding()) {
                return false;
            }
        }
        count(part, before + 1);
        return true;
    }

    private int count(Part part) {
        synchronized (tries) {
            return tries.getOrDefault(part, 0);
        }
    }

    private void count(Part part, int times) {
        synchronized (tries) {
            tries.put(part, times);
        }
    }

    private static void pause(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }
}
