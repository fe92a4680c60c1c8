package de.verzahnt.benchmark.index;

import de.verzahnt.rules.Offering;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** {@code ./hub bench index}: JMH over one event, one comparison and a rebuild; then what each way misses, and memory. */
public final class IndexBench {
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final int WARM_UP = 2;
    private static final int MEASURED = 3;

    private IndexBench() {}

    /** To be called from the root of the repository. */
    public static void main(String[] args) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("de.verzahnt.benchmark.index.(EventBench|CompareBench)")
                        .forks(1)
                        .jvmArgs("-Xmx2g")
                        .warmupIterations(WARM_UP)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(MEASURED)
                        .measurementTime(TimeValue.seconds(1))
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        results.forEach(IndexBench::print);
        for (int size : List.of(1_000, 10_000)) {
            recall(size);
        }
        new Runner(new OptionsBuilder()
                        .include("de.verzahnt.benchmark.index.RebuildBench")
                        .forks(1)
                        .jvmArgs("-Xmx3g")
                        .warmupIterations(0)
                        .measurementIterations(MEASURED)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run()
                .forEach(IndexBench::print);
        OUT.printf("bytes per offering in the index: %d%n", new RebuildBench().bytesPerOffering());
    }

    private static void print(RunResult result) {
        var value = result.getPrimaryResult();
        OUT.printf(
                "%s %s %s: %.1f %s (%.1f to %.1f)%n",
                value.getLabel(),
                result.getParams().getParam("finder"),
                result.getParams().getParam("size"),
                value.getScore(),
                value.getScoreUnit(),
                value.getStatistics().getMin(),
                value.getStatistics().getMax());
    }

    private static void recall(int size) {
        List<Set<String>> truth = findings("naive", size, new ArrayList<>());
        for (String finder : List.of("index", "postgres", "lucene")) {
            List<Integer> candidates = new ArrayList<>();
            List<Set<String>> found = findings(finder, size, candidates);
            long all = truth.stream().mapToInt(Set::size).sum();
            long met = 0;
            for (int i = 0; i < truth.size(); i++) {
                met += found.get(i).stream().filter(truth.get(i)::contains).count();
            }
            OUT.printf(
                    "%s in %d: %d of %d findings, %.1f candidates%n",
                    finder,
                    size,
                    met,
                    all,
                    candidates.stream().mapToInt(c -> c).average().orElse(0));
        }
    }

    private static List<Set<String>> findings(String finder, int size, List<Integer> candidates) {
        EventBench bench = new EventBench();
        bench.finder = finder;
        bench.size = size;
        bench.fill();
        List<Set<String>> found = new ArrayList<>();
        for (Offering offering : bench.events().subList(0, 100)) {
            bench.way().put(offering);
            candidates.add(bench.way().candidates(offering).size());
            found.add(bench.findings(offering));
        }
        bench.close();
        return found;
    }
}
