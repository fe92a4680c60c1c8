package de.verzahnt.systemtests.faults;

import de.verzahnt.local.LocalHub;
import de.verzahnt.local.Part;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/** Ends services as a power cut would and starts them again, one at a time, while work goes on. */
final class Kills {

    private final LocalHub hub;
    private final List<Part> victims;
    private final Random random;
    private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
    private final StringBuilder history = new StringBuilder();

    Kills(LocalHub hub, List<Part> victims, long seed) {
        this.hub = hub;
        this.victims = victims;
        this.random = new Random(seed);
    }

    /** Kills one at random; waits only for the one before to be back. */
    void strike() {
        strike(victims.get(random.nextInt(victims.size())));
    }

    void strike(Part victim) {
        last.join();
        history.append(victim.id()).append(' ');
        hub.kill(victim);
        last = CompletableFuture.runAsync(() -> hub.start(victim));
    }

    /** Returns when all that were killed are healthy again. */
    void over() {
        last.join();
    }

    String history() {
        return history.toString();
    }
}
