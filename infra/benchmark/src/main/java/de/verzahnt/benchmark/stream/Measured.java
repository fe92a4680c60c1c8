package de.verzahnt.benchmark.stream;

import java.time.Duration;
import java.util.Map;

/**
 * One run of one way.
 *
 * @param lasted from the first record sent to the last one written
 * @param cpu processor time of the process that was measured, in that time
 * @param broker processor time of the broker meanwhile
 * @param written bytes in the log at the end, by topic, without what was sent
 * @param cases what came out: cases of the detector, offerings of a pass-through
 */
record Measured(Duration lasted, Duration cpu, Duration broker, Map<String, Long> written, int cases) {

    long bytes() {
        return written.values().stream().mapToLong(Long::longValue).sum();
    }
}
