package de.verzahnt.benchmark.stream;

import de.verzahnt.contract.Topics;
import de.verzahnt.local.HubProblem;
import de.verzahnt.local.LocalHub;
import de.verzahnt.local.Part;
import de.verzahnt.local.process.JavaCommand;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/**
 * A stream in a process of its own that is ready and has nothing to do yet.
 *
 * @param group under which it reads
 * @param output topic in which its work ends
 * @param end ends it
 */
record Measurable(long pid, String group, String output, Runnable end) implements AutoCloseable {
    /** That of the detector. */
    private static final int HEAP_MEGABYTES = 224;

    /** The detector as the hub of one machine starts it. */
    static Measurable detector(LocalHub hub) {
        hub.start(Part.OVERLAP_DETECTOR);
        return new Measurable(
                hub.pid(Part.OVERLAP_DETECTOR),
                "vz.overlap-detector.v1",
                Topics.OVERLAP_CASE.name(),
                () -> hub.stop(Part.OVERLAP_DETECTOR));
    }

    /** A pass-through, with the same options of the JVM. */
    static Measurable passThrough(LocalHub hub, LogFigures log, Way way, Pace pace, Path folder) throws IOException {
        log.make(Set.of(PassThroughTopology.OFFERINGS, PassThroughTopology.ORGANISATIONS), Topics.PARTITIONS);
        var command = new JavaCommand(HEAP_MEGABYTES)
                .property("org.slf4j.simpleLogger.defaultLogLevel", "error")
                .run(
                        System.getProperty("java.class.path"),
                        PassThrough.class.getName(),
                        hub.bootstrapServers(),
                        hub.registryUrl(),
                        folder.resolve("data").resolve(PassThrough.NAME).toString(),
                        Integer.toString(pace.threads()),
                        Long.toString(pace.commitInterval().toMillis()),
                        Integer.toString(way.hops()),
                        Integer.toString(way.stores()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var words = process.inputReader(StandardCharsets.UTF_8);
        if (!PassThrough.RUNS.equals(words.readLine())) {
            process.destroyForcibly();
            throw new HubProblem("pass-through: ended by itself (expected: it runs)");
        }
        return new Measurable(process.pid(), PassThrough.NAME, PassThroughTopology.OFFERINGS, process::destroyForcibly);
    }

    Duration cpu() {
        return cpuOf(pid);
    }

    static Duration cpuOf(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .orElseThrow(() -> new HubProblem("process " + pid + ": ended (expected: it runs)"));
    }

    @Override
    public void close() {
        end.run();
    }
}
