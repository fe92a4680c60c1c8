package de.verzahnt.systemtests.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs {@code ./hub} in a data folder and on ports of its own; what it says goes to a file. */
final class HubScript {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final int KAFKA = 9092;
    private static final int PATIENCE_SECONDS = 240;

    private final Path folder;
    private final Map<String, String> environment;

    /** The environment changes that of this process; {@code HUB_BUILT} keeps the script from building while Maven does. */
    HubScript(Path folder, int portsOffset, Map<String, String> environment) {
        this.folder = folder;
        this.environment = new HashMap<>(Map.of(
                "HUB_FOLDER", folder.resolve("hub").toString(),
                "HUB_PORTS_OFFSET", Integer.toString(portsOffset),
                "HUB_BUILT", "yes"));
        this.environment.putAll(environment);
    }

    /** An offset with which Kafka's port is free, and all ports lie below those of outgoing connections. */
    static int freeOffset() throws IOException {
        while (true) {
            int offset = ThreadLocalRandom.current().nextInt(19_000, 23_000);
            try (var kafka = new ServerSocket(KAFKA + offset, 1, InetAddress.getLoopbackAddress())) {
                return kafka.getLocalPort() - KAFKA;
            } catch (BindException taken) {
                // Another one, then.
            }
        }
    }

    /** One more variable for the runs that follow. */
    void telling(String name, String value) {
        environment.put(name, value);
    }

    /** Kills everything that belongs to the folder, as a power cut does. */
    void killAll() {
        var all = Stream.concat(processes(), parts()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(one -> one.onExit().join());
    }

    /** Kills the launcher only. */
    void killLauncher() {
        var launcher = handle(folder.resolve("hub/launcher.pid")).orElseThrow();
        launcher.destroyForcibly();
        launcher.onExit().join();
    }

    /** True when the process of each started part lives. */
    boolean allStartedRun() {
        return parts().count() == started().size();
    }

    private Stream<ProcessHandle> parts() {
        return started().stream()
                .flatMap(name -> handle(folder.resolve("hub/run").resolve(name)).stream());
    }

    private static Optional<ProcessHandle> handle(Path file) {
        return ProcessHandle.of(Long.parseLong(read(file).strip()));
    }

    /** What a finished run said and how it ended. */
    record Run(int exit, String words) {}

    Run run(String... arguments) {
        return end(start(arguments));
    }

    Process start(String... arguments) {
        var builder = new ProcessBuilder(
                        Stream.concat(Stream.of(ROOT.resolve("hub").toString()), Stream.of(arguments))
                                .toList())
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(words().toFile());
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Run end(Process script) {
        try {
            assertThat(script.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .as(read(words()))
                    .isTrue();
            return new Run(script.exitValue(), read(words()));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        }
    }

    /** All processes whose command line names the data folder: the launcher, its watchdog and every part. */
    List<String> leftRunning() {
        return processes()
                .map(process -> process.info().commandLine().orElse(""))
                .toList();
    }

    private Stream<ProcessHandle> processes() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(folder.toString()));
    }

    /** Parts whose process id is on file. */
    List<String> started() {
        Path pids = folder.resolve("hub/run");
        if (!Files.isDirectory(pids)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(pids)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".pid"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path words() {
        return folder.resolve("words.txt");
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
