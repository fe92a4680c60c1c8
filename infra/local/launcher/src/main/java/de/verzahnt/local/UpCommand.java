package de.verzahnt.local;

import de.verzahnt.local.sample.ExampleSites;
import de.verzahnt.local.sample.SampleAnswers;
import de.verzahnt.local.sample.SampleLoader;
import de.verzahnt.local.sample.SampleRefused;
import de.verzahnt.local.sample.SampleSources;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/** Starts everything, loads the sample, says where what is, and stays until it is told to end. */
final class UpCommand {

    private static final Duration ANSWERS_WAIT = Duration.ofMinutes(2);

    private final Path folder;
    private final PrintStream out;

    UpCommand(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    int run(Set<Part> parts, boolean withSample) {
        long begin = System.nanoTime();
        var progress = Progress.to(out);
        out.println("Starting Verzahnt; data, logs and secrets live in " + folder);
        var ports = Ports.documented();
        // Both end with the process, as this command does; the hub has a shutdown hook of its own.
        var sites = open(ports);
        var hub = LocalHub.start(new HubSettings(folder, ports, parts, progress).telling(ExampleSites.ALLOWED));
        hub.keepRunning(out::println);
        out.printf(Locale.ROOT, "All parts are healthy after %.1f s.%n", seconds(begin));
        if (withSample) {
            load(hub, sites, progress);
        }
        out.println(new Welcome(hub).text());
        ready();
        if (withSample) {
            var answers = new Thread(() -> answer(hub), "sample-answers");
            answers.setDaemon(true);
            answers.start();
        }
        // Starting took far more than waiting will; what it left is given back to the machine.
        System.gc();
        return stay();
    }

    private static ExampleSites open(Ports ports) {
        try {
            return ExampleSites.open(Repository.here().root(), ports.sites());
        } catch (IOException failure) {
            throw new HubProblem(
                    Ports.taken(ports.sites(), "the example sites") + "\nStop it, then start again.", failure);
        }
    }

    private static void load(LocalHub hub, ExampleSites sites, Progress progress) {
        long begin = System.nanoTime();
        try {
            var repository = Repository.here().root();
            int sent = new SampleLoader(hub, repository).load();
            int sources = new SampleSources(hub, repository, sites).connect();
            progress.ready(
                    "sample (%d reports, %d sources)".formatted(sent, sources),
                    Duration.ofNanos(System.nanoTime() - begin));
        } catch (SampleRefused refused) {
            throw new HubProblem(String.valueOf(refused.getMessage()), refused);
        }
    }

    /** Behind everything else: cases open a while after the offerings that meet, and nobody needs to wait for it. */
    private void answer(LocalHub hub) {
        try {
            int roles = new SampleLoader(hub, Repository.here().root()).loadRoles();
            out.printf(Locale.ROOT, "The steering group of the sample has agreed on roles (%d roles).%n", roles);
            int stand = new SampleAnswers(hub, Repository.here().root(), ANSWERS_WAIT).say();
            out.printf(
                    Locale.ROOT, "Organisations of the sample have answered some of its cases (%d answers).%n", stand);
        } catch (SampleRefused refused) {
            out.printf("No more roles and answers of the sample: %s%n", refused.getMessage());
        }
    }

    private static int stay() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    /** The script that started us in the background waits for this file. */
    private void ready() {
        try {
            Files.writeString(folder.resolve("run").resolve("ready"), "");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static double seconds(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0;
    }
}
