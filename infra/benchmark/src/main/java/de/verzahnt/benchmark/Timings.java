package de.verzahnt.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Measured times, shown as a table; percentiles by nearest rank. */
record Timings(String what, List<Duration> times) {

    Timings {
        times = times.stream().sorted().toList();
        if (times.isEmpty()) {
            throw new IllegalArgumentException("times: none (expected: at least one)");
        }
    }

    /** The smallest time that at least the given percentage of all times do not exceed. */
    Duration percentile(int percent) {
        int rank = (int) Math.ceil(percent / 100.0 * times.size());
        return times.get(Math.max(rank, 1) - 1);
    }

    String table() {
        return String.format(
                Locale.ROOT,
                "%-44s %5s %8s %8s %8s %8s%n%-44s %5d %5d ms %5d ms %5d ms %5d ms",
                "",
                "N",
                "min",
                "median",
                "p99",
                "max",
                what,
                times.size(),
                times.get(0).toMillis(),
                percentile(50).toMillis(),
                percentile(99).toMillis(),
                times.get(times.size() - 1).toMillis());
    }
}
