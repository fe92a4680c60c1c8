package de.verzahnt.starter.http;

import de.verzahnt.starter.problem.BodyRefused;
import de.verzahnt.starter.problem.BodyTooLarge;
import de.verzahnt.starter.problem.BodyTooSlow;
import de.verzahnt.starter.problem.NoRoomForBody;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.springframework.util.unit.DataSize;

/**
 * The requests with a body that are open now: so many of one address, so many in all, so much of them in memory, and none
 * slower than it may be. Whoever floods the service is refused, and has threads and memory left to the others.
 */
final class OpenBodies {

    private final LimitProperties limits;
    private final LongSupplier nanoTime;
    private final long mostBytes;
    private final AtomicLong bytes = new AtomicLong();
    private final Map<String, Integer> open = new HashMap<>();
    private int all;

    OpenBodies(LimitProperties limits, long heapBytes, LongSupplier nanoTime) {
        this.limits = limits;
        this.nanoTime = nanoTime;
        this.mostBytes = heapBytes / limits.shareOfHeap();
    }

    /** One more of this address, which may be so long; empty when there are too many. */
    synchronized Optional<Body> enter(String address, DataSize longest) {
        int ofAddress = open.getOrDefault(address, 0);
        if (all >= limits.bodies() || ofAddress >= limits.bodiesOfOneAddress()) {
            return Optional.empty();
        }
        all++;
        open.put(address, ofAddress + 1);
        return Optional.of(new Body(address, longest));
    }

    private synchronized void leave(String address) {
        all--;
        open.computeIfPresent(address, (one, count) -> count == 1 ? null : count - 1);
    }

    /** One body; closed when its request has been answered. */
    final class Body implements AutoCloseable {

        private final String address;
        private final DataSize longest;
        private final long begin = nanoTime.getAsLong();
        private long count;

        private Body(String address, DataSize longest) {
            this.address = address;
            this.longest = longest;
        }

        /** So many bytes more have come. */
        void read(int more) throws BodyRefused {
            count += more;
            long ofAll = bytes.addAndGet(more);
            if (count > longest.toBytes()) {
                throw new BodyTooLarge(longest);
            }
            if (ofAll > mostBytes) {
                throw new NoRoomForBody();
            }
            long seconds = TimeUnit.NANOSECONDS.toSeconds(nanoTime.getAsLong() - begin);
            if (seconds >= limits.grace().toSeconds()
                    && count < seconds * limits.slowest().toBytes()) {
                throw new BodyTooSlow();
            }
        }

        @Override
        public void close() {
            bytes.addAndGet(-count);
            leave(address);
        }
    }
}
