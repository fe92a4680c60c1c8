package de.verzahnt.benchmark.index;

import de.verzahnt.benchmark.land.Land;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.OverlapRules;
import de.verzahnt.rules.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One comparison of two offerings of one Kreis, drawn one after the other, texts read before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CompareBench {
    private static final int OFFERINGS = 200;
    private static final int STEP = 7;

    private final ReferenceData reference = ReferenceData.load();
    private final OverlapRules rules = OverlapRules.current(reference);
    private final List<Offering> offerings =
            new Land(reference, Path.of("").toAbsolutePath()).inKreis(EventBench.KREIS, OFFERINGS, 1);
    private int next;

    /** One pair, mostly of two that have nothing in common. */
    @Benchmark
    public Verdict comparison() {
        int i = next++ & Integer.MAX_VALUE;
        Offering one = offerings.get(i % OFFERINGS);
        Offering other = offerings.get((i / OFFERINGS * STEP + i + 1) % OFFERINGS);
        return rules.compare(one, other, EventBench.KREIS, EventBench.TODAY);
    }
}
