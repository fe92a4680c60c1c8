package de.verzahnt.benchmark.index;

import de.verzahnt.benchmark.land.Land;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.OverlapRules;
import de.verzahnt.rules.Verdict;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One offering of a Kreis is reported anew with other words: what it costs until all its findings are known. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init")
public class EventBench {
    static final String KREIS = "05334";
    static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final int EVENTS = 500;

    /** The way to the candidates. */
    @Param({"index", "naive", "postgres", "lucene"})
    public String finder;

    /** How many offerings are in the Kreis. */
    @Param({"100", "1000", "10000"})
    public int size;

    private Finder way;
    private OverlapRules rules;
    private List<Offering> events;
    private int next;

    /** Fills the Kreis. */
    @Setup(Level.Trial)
    public void fill() {
        ReferenceData reference = ReferenceData.load();
        Land land = new Land(reference, Path.of("").toAbsolutePath());
        rules = OverlapRules.current(reference);
        way = Finder.of(finder, rules, reference, KREIS);
        land.inKreis(KREIS, size, 1).forEach(way::put);
        events = land.inKreis(KREIS, size, 2).subList(0, Math.min(size, EVENTS));
    }

    /** Stops what was started. */
    @TearDown(Level.Trial)
    public void close() {
        way.close();
    }

    /** One event, with all findings. */
    @Benchmark
    public Set<String> event() {
        Offering offering = events.get(next++ % events.size());
        way.put(offering);
        return findings(offering);
    }

    /** The ids of all that something is found with. */
    Set<String> findings(Offering offering) {
        Set<String> found = new TreeSet<>();
        for (Offering other : way.candidates(offering)) {
            if (rules.compare(offering, other, KREIS, TODAY) instanceof Verdict.Found) {
                found.add(other.id());
            }
        }
        return found;
    }

    /** All that are reported anew. */
    List<Offering> events() {
        return events;
    }

    /** The way itself. */
    Finder way() {
        return way;
    }
}
