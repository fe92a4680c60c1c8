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

/**
 * How long from a report at a gateway until its case can be read on the dashboard. Runs a hub of its own with the sample
 * in a temporary folder, so that it leaves nothing in anybody's data: {@code latency [<number of reports>]}.
 */
public final class Latency {

    private static final int REPORTS = 50;
    private static final int WARM_UP = 10;

    private Latency() {}

    /** Measures and prints a table. */
    public static void main(String[] args) throws IOException {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        int reports = args.length > 0 ? Integer.parseInt(args[0]) : REPORTS;
        Path folder = Files.createTempDirectory("verzahnt-latency-");
        var settings = new HubSettings(folder, Ports.free(), EnumSet.allOf(Part.class), Progress.to(out));
        int exit = 0;
        try (var hub = LocalHub.start(settings)) {
            out.println("Loading the sample ...");
            new SampleLoader(hub, Path.of("").toAbsolutePath()).load();
            measure(hub, WARM_UP);
            out.println(new Timings("PUT of a project until its case is readable", measure(hub, reports)).table());
        } catch (HubProblem problem) {
            out.println(problem.getMessage());
            exit = 1;
        }
        System.exit(exit);
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
