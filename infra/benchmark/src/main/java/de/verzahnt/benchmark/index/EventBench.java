package de.verzahnt.benchmark.index;

import de.verzahnt.benchmark.land.Land;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.Verdict;
import de.verzahnt.rules.index.OverlapIndex;
import de.verzahnt.rules.index.OverlapRules;
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

/**
 * One offering of a Kreis is reported anew with other words: what it costs until all its findings are known. Every way
 * compares by the same rules, which remember what they have read; only the way to the candidates differs. Each event is
 * timed for itself, so that a median can be told on a machine that does other things too.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init")
public class EventBench {
    static final String KREIS = "05334";
    static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    /** More than texts are remembered: each event brings a text that was not read before. */
    private static final int EVENTS = 20_000;

    /** The way to the candidates. */
    @Param({"index", "naive", "postgres", "lucene"})
    public String finder;

    /** How many offerings are in the Kreis. */
    @Param({"100", "1000", "10000"})
    public int size;

    private OverlapIndex index;
    private Finder way;
    private List<Offering> events;
    private int next;

    static EventBench of(String finder, int size) {
        EventBench bench = new EventBench();
        bench.finder = finder;
        bench.size = size;
        bench.fill();
        return bench;
    }

    /** Fills the Kreis. */
    @Setup(Level.Trial)
    public void fill() {
        ReferenceData reference = ReferenceData.load();
        Land land = new Land(reference, Path.of("").toAbsolutePath());
        index = OverlapRules.current(reference).index(KREIS);
        way = Finder.of(finder, index, reference, KREIS);
        List<Offering> kreis = land.inKreis(KREIS, size, 1);
        kreis.forEach(this::put);
        way.filled();
        events = land.edits(kreis, EVENTS, 2);
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
        put(offering);
        return findings(offering, way.candidates(offering));
    }

    void put(Offering offering) {
        index.put(offering);
        way.put(offering);
    }

    /** The ids of all candidates that something is found with. */
    Set<String> findings(Offering offering, List<Offering> candidates) {
        Set<String> found = new TreeSet<>();
        for (Offering other : candidates) {
            if (index.compare(offering, other, TODAY) instanceof Verdict.Found) {
                found.add(other.id());
            }
        }
        return found;
    }

    /** All that are reported anew. */
    List<Offering> events() {
        return events;
    }

    /** What the rules know of the Kreis. */
    OverlapIndex index() {
        return index;
    }

    /** The way itself. */
    Finder way() {
        return way;
    }
}
