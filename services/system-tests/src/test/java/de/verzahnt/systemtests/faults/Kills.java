package de.verzahnt.systemtests.faults;

import de.verzahnt.local.LocalHub;
import de.verzahnt.local.Part;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends services as a power cut would, in the middle of their work, and starts them again, one at a time. */
final class Kills {

    private static final int WITHIN_MILLIS = 700;
    private static final int BACK_WITHIN_MINUTES = 4;

    /** One that was killed, and when. */
    record Kill(Part victim, Instant at) {}

    private final LocalHub hub;
    private final List<Part> victims;
    private final List<Part> deck = new ArrayList<>();
    private final Random random;
    private final List<Kill> history = new CopyOnWriteArrayList<>();
    private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

    Kills(LocalHub hub, List<Part> victims, long seed) {
        this.hub = hub;
        this.victims = victims;
        this.random = new Random(seed);
    }

    /** Kills one at random, drawn as a card is: each has its turn before one has its second. */
    void strike() {
        if (deck.isEmpty()) {
            deck.addAll(victims);
            Collections.shuffle(deck, random);
        }
        strike(deck.remove(0));
    }

    /** Kills it at some moment soon and returns at once, or when the one before is back. */
    void strike(Part victim) {
        over();
        var soon = CompletableFuture.delayedExecutor(random.nextInt(WITHIN_MILLIS), TimeUnit.MILLISECONDS);
        last = CompletableFuture.runAsync(() -> killAndStart(victim), soon);
    }

    private void killAndStart(Part victim) {
        hub.kill(victim);
        history.add(new Kill(victim, Instant.now()));
        hub.start(victim);
    }

    /** Returns when all that were killed are healthy again. */
    void over() {
        try {
            last.get(BACK_WITHIN_MINUTES, TimeUnit.MINUTES);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        } catch (ExecutionException | TimeoutException failure) {
            throw new CompletionException("killed as " + history + ": not back (expected: healthy)", failure);
        }
    }

    /** When this part was killed. */
    List<Instant> of(Part part) {
        return history.stream()
                .filter(kill -> kill.victim() == part)
                .map(Kill::at)
                .toList();
    }

    /** How often each was killed. */
    Map<String, Integer> byPart() {
        Map<String, Integer> times = new TreeMap<>();
        history.forEach(kill -> times.merge(kill.victim().id(), 1, Integer::sum));
        return times;
    }
}
