package de.verzahnt.dashboard.cases;

import de.verzahnt.events.FindingClass;
import de.verzahnt.starter.observability.Sampled;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many cases wait for people, and for how long, by class; every instance of the dashboard tells the same. */
@Component
class CaseMetrics {

    private record Waiting(long cases, double oldestSeconds) {}

    private static final Waiting NONE = new Waiting(0, 0);

    private final JdbcClient jdbc;

    CaseMetrics(JdbcClient jdbc, MeterRegistry meters) {
        this.jdbc = jdbc;
        Sampled<Map<String, Waiting>> waiting = new Sampled<>(this::waiting);
        for (FindingClass findingClass : FindingClass.values()) {
            String name = findingClass.name();
            Gauge.builder(
                            "verzahnt.cases.open",
                            () -> waiting.number(
                                    all -> all.getOrDefault(name, NONE).cases()))
                    .description("Cases that are open or being clarified")
                    .tag("class", name)
                    .register(meters);
            Gauge.builder(
                            "verzahnt.case.age",
                            () -> waiting.number(
                                    all -> all.getOrDefault(name, NONE).oldestSeconds()))
                    .description("Age of the oldest case that is open or being clarified")
                    .baseUnit("seconds")
                    .tag("class", name)
                    .register(meters);
        }
    }

    private Map<String, Waiting> waiting() {
        Map<String, Waiting> byClass = new HashMap<>();
        jdbc.sql("""
                        SELECT finding_class, count(*), extract(epoch FROM now() - min(opened_at))
                        FROM overlap_case
                        WHERE status IN (%s)
                        GROUP BY finding_class
                        """.formatted(Law.OPEN_STATES)).query(row -> {
            byClass.put(row.getString(1), new Waiting(row.getLong(2), Math.max(0, row.getDouble(3))));
        });
        return byClass;
    }
}
