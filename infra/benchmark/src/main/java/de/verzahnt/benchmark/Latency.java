package de.verzahnt.benchmark;

import de.verzahnt.local.HubProblem;
import de.verzahnt.local.HubSettings;
import de.verzahnt.local.LocalHub;
import de.verzahnt.local.Part;
import de.verzahnt.local.Ports;
import de.verzahnt.local.Progress;
import de.verzahnt.local.sample.SampleLoader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * How long from a report at a gateway until its case can be read on the dashboard. Runs a hub of its own with the sample
 * in a temporary folder, so that it leaves nothing in anybody's data.
 */
@Command(
        name = "./hub bench latency",
        mixinStandardHelpOptions = true,
        description = "Measures the time from a report to its case, in a hub of its own.")
public final class Latency implements Callable<Integer> {

    private static final int WARM_UP = 10;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private int reports;

    Latency() {}

    @Parameters(
            paramLabel = "REPORTS",
            defaultValue = "50",
            description = "how many are measured (default: ${DEFAULT-VALUE})")
    void setReports(int number) {
        if (number < 1) {
            throw new ParameterException(spec.commandLine(), "REPORTS: %d (expected: 1 or more)".formatted(number));
        }
        reports = number;
    }

    /** Measures and prints a table. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Latency()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Path folder = Files.createTempDirectory("verzahnt-latency-");
        var settings = new HubSettings(folder, Ports.free(), EnumSet.allOf(Part.class), Progress.to(out));
        try (var hub = LocalHub.start(settings)) {
            out.println("Loading the sample ...");
            new SampleLoader(hub, Path.of("").toAbsolutePath()).load();
            measure(hub, WARM_UP);
            out.println(new Timings("PUT of a project until its case is readable", measure(hub, reports)).table());
            return 0;
        } catch (HubProblem problem) {
            out.println(problem.getMessage());
            return 1;
        }
    }

    private static List<Duration> measure(LocalHub hub, int reports) {
        var way = new ReportToCase(hub);
        var times = new ArrayList<Duration>();
        for (int i = 0; i < reports; i++) {
            times.add(way.travel());
        }
        return times;
    }
}
