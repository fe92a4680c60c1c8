package de.verzahnt.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts processes so that none outlives this one: every pid is on file, and a watchdog ends them when we are gone. */
public final class ProcessSupervisor implements AutoCloseable {

    /** Waits for the end of its input, which comes however this process ends, then ends all whose pid is on file. */
    private static final String WATCHDOG = """
            trap '' INT HUP TERM
            cat >/dev/null
            for round in TERM KILL; do
              for f in "$0"/*.pid; do [ -f "$f" ] && read -r p <"$f" && kill -$round "$p" 2>/dev/null; done
              for f in "$0"/*.pid; do [ -f "$f" ] || exit 0; done
              [ $round = TERM ] && sleep 6
            done
            rm -f "$0"/*.pid
            """;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<ManagedProcess> children = new ArrayList<>();
    private boolean closed;
    private final Path logs;
    private final Path pids;
    private final Process watchdog;

    /** Keeps logs and pid files below the folder. Ends what a crashed predecessor has left. */
    public ProcessSupervisor(Path folder) {
        this.logs = folder.resolve("logs");
        this.pids = folder.resolve("run");
        try {
            Files.createDirectories(logs);
            Files.createDirectories(pids);
            Leftovers.end(pids);
            this.watchdog = new ProcessBuilder("sh", "-c", WATCHDOG, pids.toString())
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Starts a process whose words go to its log, in a folder of its own. */
    public ManagedProcess start(
            String name, Path workingFolder, List<String> command, Map<String, String> environment) {
        var builder = new ProcessBuilder(command)
                .directory(workingFolder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log(name).toFile())
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().putAll(environment);
        // By itself the C library keeps memory apart for up to sixteen threads on a machine of two processors.
        builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
        synchronized (children) {
            if (closed) {
                throw new IllegalStateException(
                        "%s: refused (expected: no start while all is being ended)".formatted(name));
            }
            try {
                Files.createDirectories(workingFolder);
                return adopt(name, builder.start().toHandle());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** Takes care of a process that somebody else started for us. */
    public ManagedProcess adopt(String name, ProcessHandle process) {
        synchronized (children) {
            var child = new ManagedProcess(name, process, log(name), pids.resolve(name + ".pid"));
            children.add(child);
            return child;
        }
    }

    /** From now on nothing is started any more. */
    public void refuseMore() {
        synchronized (children) {
            closed = true;
        }
    }

    /** File that takes the words of a process. */
    public Path log(String name) {
        return logs.resolve(name + ".log");
    }

    /** Ends whatever still lives, then lets the watchdog go. */
    @Override
    public void close() {
        refuseMore();
        children.stream().filter(ManagedProcess::isAlive).forEach(child -> child.stop(PATIENCE));
        try {
            watchdog.getOutputStream().close();
        } catch (IOException alreadyGone) {
            watchdog.destroyForcibly();
        }
    }
}
