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
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** All indexes of the Land from nothing, as after a restart, on one thread: texts are read anew. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class RebuildBench {
    private static final int OFFERINGS = 100_000;

    private final ReferenceData reference = ReferenceData.load();
    private final Map<String, List<Offering>> land =
            new Land(reference, Path.of("").toAbsolutePath()).offerings(OFFERINGS, 3);

    /** The filled indexes. */
    @Benchmark
    public List<OverlapIndex> rebuild() {
        OverlapRules rules = OverlapRules.current(reference);
        List<OverlapIndex> indexes = new ArrayList<>();
        land.forEach((kreis, offerings) -> {
            OverlapIndex index = rules.index(kreis);
            offerings.forEach(index::put);
            indexes.add(index);
        });
        return indexes;
    }
}
