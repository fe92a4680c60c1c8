package de.verzahnt.starter.outbox;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * Lanes (topic and key) whose oldest event cannot be published for a reason of its own. They keep their order by
 * waiting; all others go on. Known to this instance only: another one, or the next start, finds out by trying.
 */
final class HeldLanes {

    private final Map<String, Long> until = new ConcurrentHashMap<>();
    private final Duration pause;
    private final LongSupplier nanoTime;

    /** Each lane is tried again after the pause. */
    HeldLanes(Duration pause, LongSupplier nanoTime) {
        this.pause = pause;
        this.nanoTime = nanoTime;
    }

    void hold(String lane) {
        until.put(lane, nanoTime.getAsLong() + pause.toNanos());
    }

    void release(Collection<String> lanes) {
        until.keySet().removeAll(lanes);
    }

    /** Those whose next try is not due yet. */
    List<String> waiting() {
        long now = nanoTime.getAsLong();
        return until.entrySet().stream()
                .filter(lane -> lane.getValue() - now > 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How many are held, due or not. */
    int count() {
        return until.size();
    }
}
