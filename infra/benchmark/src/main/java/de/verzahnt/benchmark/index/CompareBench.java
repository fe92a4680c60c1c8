package de.verzahnt.benchmark.index;

import de.verzahnt.benchmark.land.Land;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.Verdict;
import de.verzahnt.rules.index.OverlapIndex;
import de.verzahnt.rules.index.OverlapRules;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
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
    private final OverlapIndex index = rules.index(EventBench.KREIS);
    private int next;

    /** Puts all of them into the index. */
    @Setup
    public void fill() {
        offerings.forEach(index::put);
    }

    /** One pair, mostly of two that have nothing in common. */
    @Benchmark
    public Verdict alone() {
        return rules.compare(one(next), other(next++), EventBench.KREIS, EventBench.TODAY);
    }

    /** The same in an index that has seen the two before. */
    @Benchmark
    public Verdict inTheIndex() {
        return index.compare(one(next), other(next++), EventBench.TODAY);
    }

    private Offering one(int i) {
        return offerings.get(Math.floorMod(i, OFFERINGS));
    }

    private Offering other(int i) {
        return offerings.get(Math.floorMod(i / OFFERINGS * STEP + i + 1, OFFERINGS));
    }
}
