package de.verzahnt.benchmark.feed;

import com.sun.net.httpserver.HttpServer;
import de.verzahnt.contract.Topics;
import de.verzahnt.local.HubProblem;
import de.verzahnt.local.HubSettings;
import de.verzahnt.local.LocalHub;
import de.verzahnt.local.Part;
import de.verzahnt.local.Ports;
import de.verzahnt.local.Progress;
import de.verzahnt.local.sample.ExampleSites;
import de.verzahnt.local.sample.SampleLoader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/**
 * How long from connecting a calendar until all its events are in the log, with all parts of a hub of its own working on
 * them, and what the page Quellen says meanwhile.
 */
@Command(
        name = "./hub bench feed",
        mixinStandardHelpOptions = true,
        description = "Measures the time from connecting a calendar until all its events are in the log.")
public final class FeedBench implements Callable<Integer> {

    private static final int MOST = 5000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(1);

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private int events;

    FeedBench() {}

    @Parameters(
            paramLabel = "EVENTS",
            defaultValue = "5000",
            description = "how many the calendar has (default: ${DEFAULT-VALUE})")
    void setEvents(int number) {
        if (number < 1 || number > MOST) {
            throw new ParameterException(
                    spec.commandLine(), "EVENTS: %d (expected: from 1 to %d)".formatted(number, MOST));
        }
        events = number;
    }

    /** Measures and prints a table. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new FeedBench()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        Path repository = Path.of("").toAbsolutePath();
        Path folder = Files.createTempDirectory("verzahnt-feed-");
        var settings = new HubSettings(folder, Ports.free(), EnumSet.allOf(Part.class), Progress.to(out))
                .telling(ExampleSites.ALLOWED);
        HttpServer site = site(LargeCalendar.of(repository, events));
        try (var hub = LocalHub.start(settings)) {
            out.println("Loading the sample ...");
            new SampleLoader(hub, repository).load();
            measure(
                    hub,
                    URI.create("http://localhost:%d/kalender.ics"
                            .formatted(site.getAddress().getPort())));
            return 0;
        } catch (HubProblem problem) {
            out.println(problem.getMessage());
            return 1;
        } finally {
            site.stop(0);
        }
    }

    private void measure(LocalHub hub, URI address) {
        long begin = System.nanoTime();
        var source = new Connected(hub, address);
        long nextLine = begin;
        try (var log = new EventsInLog(hub.bootstrapServers(), Topics.AGENCY_ACTIVITY.name(), source.mark())) {
            int there = log.count();
            while (there < events) {
                if (System.nanoTime() > nextLine) {
                    out.println(line(begin, source.now(), there));
                    nextLine = System.nanoTime() + BETWEEN_LINES.toNanos();
                }
                if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                    throw new HubProblem("%d of %d events after %s".formatted(there, events, PATIENCE));
                }
                there = log.count();
            }
        }
        out.println(line(begin, source.now(), events));
    }

    private static String line(long begin, JsonNode source, int inTheLog) {
        double seconds = (System.nanoTime() - begin) / 1e9;
        JsonNode running = source.path("running");
        JsonNode counts = source.path("lastFetch").path("counts");
        String page = running.isObject()
                ? "%,d of %,d rows"
                        .formatted(
                                running.path("done").intValue(),
                                running.path("total").intValue())
                : counts.isObject() ? "taken %,d".formatted(counts.path("taken").intValue()) : "waits";
        return String.format(Locale.ROOT, "%6.1f s   page: %-24s in the log: %,d", seconds, page, inTheLog);
    }

    private static HttpServer site(String calendar) throws IOException {
        byte[] body = calendar.getBytes(StandardCharsets.UTF_8);
        HttpServer site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        site.start();
        return site;
    }
}
