package de.verzahnt.benchmark.stream;

import de.verzahnt.local.HubProblem;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./hub bench stream}: the detector beside pass-throughs, each way in turn on a broker of its own. Prints Markdown. */
@Command(
        name = "./hub bench stream",
        mixinStandardHelpOptions = true,
        description = "The backlog of a Land through the detector and through pass-throughs; prints Markdown.")
public final class StreamBench implements Callable<Integer> {

    private static final double MILLIS = 1000;

    private final Path repository;
    private final PrintStream out;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--offerings", defaultValue = "12000", description = "how many (default: ${DEFAULT-VALUE})")
    private int offerings;

    @Option(names = "--rounds", defaultValue = "3", description = "how often each way (default: ${DEFAULT-VALUE})")
    private int rounds;

    @Option(names = "--threads", defaultValue = "1", description = "of the stream (default: ${DEFAULT-VALUE})")
    private int threads;

    @Option(
            names = "--commit",
            defaultValue = "100",
            description = "milliseconds between commits (default: ${DEFAULT-VALUE}, as shipped)")
    private int commit;

    @Option(
            names = "--ways",
            split = ",",
            defaultValue = "BARE,NEEDED,EQUAL,DETECTOR",
            description = "some of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private List<Way> ways = List.of();

    @Option(names = "--profile", description = "writes a flight recording of the detector to this file")
    private @Nullable Path profile;

    private StreamBench(Path repository, PrintStream out) {
        this.repository = repository;
        this.out = out;
    }

    /** To be called from the root of the repository. */
    public static void main(String[] args) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(run(Path.of("").toAbsolutePath(), out, args));
    }

    /**
     * Measures and prints.
     *
     * @param repository where {@code infra/sample-data} is
     * @return the exit code: 0, 1 when a part failed, 2 when the arguments are wrong
     */
    public static int run(Path repository, PrintStream out, String... args) {
        return new CommandLine(new StreamBench(repository, out))
                .setErr(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .execute(args);
    }

    @Override
    public Integer call() throws IOException {
        check("--offerings", offerings);
        check("--rounds", rounds);
        check("--threads", threads);
        check("--commit", commit);
        var records = new LandRecords(repository, offerings);
        out.printf(Locale.ROOT, "%,d offerings of %,d organisations%n", records.offerings(), records.organisations());
        try {
            print(measure(records));
            return 0;
        } catch (HubProblem problem) {
            out.println(problem.getMessage());
            return 1;
        }
    }

    private void check(String name, int number) {
        if (number < 1) {
            throw new ParameterException(spec.commandLine(), "%s: %d (expected: 1 or more)".formatted(name, number));
        }
    }

    private Map<Way, List<Measured>> measure(LandRecords records) throws IOException {
        String file = profile == null ? null : profile.toAbsolutePath().toString();
        var pace = new Pace(threads, Duration.ofMillis(commit), file);
        Map<Way, List<Measured>> all = new EnumMap<>(Way.class);
        for (int round = 0; round < rounds; round++) {
            for (Way way : ways) {
                all.computeIfAbsent(way, one -> new ArrayList<>()).add(measure(way, records, pace));
            }
        }
        return all;
    }

    private Measured measure(Way way, LandRecords records, Pace pace) throws IOException {
        try (var run = new Run(records, pace)) {
            Measured measured = run.measure(way);
            out.printf(
                    Locale.ROOT, "%s: %.1f s%n", way.title(), measured.lasted().toMillis() / MILLIS);
            return measured;
        }
    }

    private void print(Map<Way, List<Measured>> all) {
        List<Figures> figures = all.entrySet().stream()
                .map(way -> new Figures(way.getKey(), offerings, way.getValue()))
                .toList();
        out.print("\n" + Figures.HEADER);
        figures.forEach(one -> out.print(one.row(figures.get(0))));
        figures.stream().filter(one -> one.way() == Way.DETECTOR).forEach(one -> out.print("\n" + one.topics()));
    }
}
