package de.verzahnt.benchmark.stream;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * What was measured of one way, in medians.
 *
 * @param offerings how many were sent
 * @param runs of this way
 */
record Figures(Way way, int offerings, List<Measured> runs) {
    private static final double KILO = 1000;

    static final String HEADER =
            "| way | backlog | reports/s | of the bare limit | CPU per report | of the bare limit |"
                    + " broker's CPU per report | written per report | out |\n|---|---|---|---|---|---|---|---|---|\n";

    Figures {
        runs = List.copyOf(runs);
    }

    /** One row of the table, compared with this. */
    String row(Figures limit) {
        return String.format(
                Locale.ROOT,
                "| %s | %.1f s | %,.0f | %.0f %% | %.2f ms | %.0f %% | %.2f ms | %.1f kB | %,d |%n",
                way.title(),
                seconds(),
                offerings / seconds(),
                100 * limit.seconds() / seconds(),
                cpuMillis(),
                100 * limit.cpuMillis() / cpuMillis(),
                median(run -> millis(run.broker())) / offerings,
                median(Measured::bytes) / offerings / KILO,
                (int) median(Measured::cases));
    }

    /** Where the bytes are, largest first. */
    String topics() {
        Map<String, Long> written = new TreeMap<>();
        runs.get(runs.size() - 1).written().forEach(written::put);
        StringBuilder rows = new StringBuilder("| topic | bytes per report |\n|---|---|\n");
        written.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(topic -> rows.append(
                        String.format(Locale.ROOT, "| %s | %,d |%n", topic.getKey(), topic.getValue() / offerings)));
        return rows.toString();
    }

    private double seconds() {
        return median(run -> millis(run.lasted())) / KILO;
    }

    private double cpuMillis() {
        return median(run -> millis(run.cpu())) / offerings;
    }

    private double median(ToDoubleFunction<Measured> value) {
        double[] sorted = runs.stream().mapToDouble(value).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static double millis(Duration time) {
        return time.toNanos() / 1e6;
    }
}
