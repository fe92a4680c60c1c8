package de.verzahnt.benchmark.index;

import de.verzahnt.benchmark.land.Land;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.index.OverlapIndex;
import de.verzahnt.rules.index.OverlapRules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** All indexes of the Land from nothing, as after a restart, Kreise shared among some threads. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class RebuildBench {
    private static final int OFFERINGS = 100_000;

    private final ReferenceData reference = ReferenceData.load();
    private final Map<String, List<Offering>> land =
            new Land(reference, Path.of("").toAbsolutePath()).offerings(OFFERINGS, 3);

    @Param({"1", "2"})
    private int threads;

    /** Until the next report can be taken; what its Kreis says is read then. */
    @Benchmark
    public List<OverlapIndex> ready() throws InterruptedException, ExecutionException {
        return indexes((index, offerings) -> {});
    }

    /** Until every Kreis has been asked once: all texts are read anew. */
    @Benchmark
    public List<OverlapIndex> read() throws InterruptedException, ExecutionException {
        return indexes((index, offerings) -> index.candidates(offerings.get(0)));
    }

    private List<OverlapIndex> indexes(BiConsumer<OverlapIndex, List<Offering>> then)
            throws InterruptedException, ExecutionException {
        OverlapRules rules = OverlapRules.current(reference);
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<OverlapIndex> indexes = new ArrayList<>();
            List<Callable<OverlapIndex>> kreise = new ArrayList<>();
            land.forEach((kreis, offerings) -> kreise.add(() -> {
                OverlapIndex index = rules.index(kreis);
                offerings.forEach(index::put);
                then.accept(index, offerings);
                return index;
            }));
            for (Future<OverlapIndex> filled : workers.invokeAll(kreise)) {
                indexes.add(filled.get());
            }
            return indexes;
        } finally {
            workers.shutdown();
        }
    }
}
