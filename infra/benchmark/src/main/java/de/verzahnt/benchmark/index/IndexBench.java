package de.verzahnt.benchmark.index;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./hub bench index}: JMH over one event, one comparison and a rebuild; what each way misses; memory. */
@Command(
        name = "./hub bench index",
        mixinStandardHelpOptions = true,
        description = "One event, comparison and rebuild beside naive, PostgreSQL and Lucene; prints Markdown.")
public final class IndexBench implements Callable<Integer> {
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final List<String> WAYS = List.of("index", "naive", "postgres", "lucene");
    private static final List<Integer> SIZES = List.of(100, 1_000, 10_000);
    private static final double MEDIAN = 50;
    private static final int WARM_UP = 2;
    private static final int MEASURED = 3;

    private IndexBench() {}

    /** To be called from the root of the repository. Prints Markdown. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new IndexBench()).execute(args));
    }

    @Override
    public Integer call() throws RunnerException {
        events();
        netOfFindings();
        print("%n| what | measured | from - to |%n|---|---|---|%n");
        run("CompareBench", WARM_UP, "-Xmx1g")
                .forEach(result -> print(
                        result, "one comparison: " + result.getPrimaryResult().getLabel()));
        run("RebuildBench", 0, "-Xmx3g").forEach(IndexBench::printRestart);
        Memory memory = Memory.measure();
        print("| bytes per offering in a Kreis of 10,000, once read | %,d | |%n", memory.filled());
        print("| the same when all have been compared | %,d | |%n", memory.compared());
        return 0;
    }

    private static void printRestart(RunResult result) {
        String until = result.getPrimaryResult().getLabel();
        String threads = result.getParams().getParam("threads");
        print(result, "restart with 100,000 offerings until all is %s, threads: %s".formatted(until, threads));
    }

    private static void events() throws RunnerException {
        Map<String, Statistics> micros = new TreeMap<>();
        run("EventBench", WARM_UP, "-Xmx2g")
                .forEach(result -> micros.put(
                        result.getParams().getParam("finder")
                                + result.getParams().getParam("size"),
                        result.getPrimaryResult().getStatistics()));
        print("| offerings | way | one event: median | mean | of the index | candidates | findings met |%n"
                + "|---|---|---|---|---|---|---|%n");
        for (int size : SIZES) {
            double index = Objects.requireNonNull(micros.get("index" + size)).getPercentile(MEDIAN);
            for (String way : WAYS) {
                Statistics event = Objects.requireNonNull(micros.get(way + size));
                double median = event.getPercentile(MEDIAN);
                Recall recall = Recall.of(way, size);
                print("| %,d | %s | %,.0f µs | %,.0f µs | x %.1f ", size, way, median, event.getMean(), median / index);
                print("| %.1f | %d of %d |%n", recall.candidates(), recall.met(), recall.all());
            }
        }
    }

    private static void netOfFindings() {
        NetOfFindings.measure(SIZES.get(0)); // the first is cold
        print(
                "%n| offerings | one event net of the comparisons that find something: median | findings |%n|---|---|---|%n");
        for (int size : SIZES) {
            NetOfFindings net = NetOfFindings.measure(size);
            print("| %,d | %,.0f µs | %.1f |%n", size, net.median() / 1e3, net.findings());
        }
    }

    private static List<RunResult> run(String bench, int warmUp, String heap) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("de.verzahnt.benchmark.index." + bench)
                .forks(1)
                .jvmArgs(heap)
                .warmupIterations(warmUp)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(MEASURED)
                .measurementTime(TimeValue.seconds(2))
                .verbosity(VerboseMode.SILENT);
        return List.copyOf(new Runner(options.build()).run());
    }

    private static void print(RunResult result, String what) {
        var value = result.getPrimaryResult();
        String unit = value.getScoreUnit().replace("us/op", "µs").replace("s/op", "s");
        print(
                "| %s | %.1f %s | %.1f - %.1f |%n",
                what,
                value.getScore(),
                unit,
                value.getStatistics().getMin(),
                value.getStatistics().getMax());
    }

    private static void print(String format, Object... values) {
        OUT.printf(Locale.ROOT, format, values);
    }
}
