package de.verzahnt.benchmark.stream;

import de.verzahnt.local.HubProblem;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.apache.kafka.common.TopicPartition;

/**
 * All was worked on, and nothing more was written to any topic from a moment on.
 *
 * @param since that moment, as {@link System#nanoTime}
 * @param cpu processor time the process had used by then
 * @param broker and the broker
 */
record Stillness(long since, Duration cpu, Duration broker) {
    private static final Duration LOOK = Duration.ofMillis(200);
    /** Cases are held back for two seconds in a storm. */
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(5);

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    static Stillness await(LogFigures log, Measurable process, Supplier<Duration> broker) {
        long begin = System.nanoTime();
        Map<TopicPartition, Long> ends = Map.of();
        Stillness still = new Stillness(begin, process.cpu(), broker.get());
        while (System.nanoTime() - still.since() < LONG_ENOUGH.toNanos() || log.waiting(process.group(), ends) > 0) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new HubProblem("still writing after %s (expected: an end)".formatted(PATIENCE));
            }
            Map<TopicPartition, Long> now = log.ends();
            if (!now.equals(ends)) {
                ends = now;
                still = new Stillness(System.nanoTime(), process.cpu(), broker.get());
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        return still;
    }
}
