package de.verzahnt.local.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Starts processes so that none outlives this one: every pid is on file, and a watchdog ends them when we are gone. */
public final class ProcessSupervisor implements AutoCloseable {

    /**
     * Waits for the end of its input, which comes however this process ends, then ends all whose pid is on file at that
     * moment: a hub that is started anew meanwhile writes other ones.
     */
    private static final String WATCHDOG = """
            trap '' INT HUP TERM
            cat >/dev/null
            all=$(cat "$0"/*.pid 2>/dev/null)
            [ -n "$all" ] || exit 0
            kill -TERM $all 2>/dev/null
            sleep 6
            kill -KILL $all 2>/dev/null
            for f in "$0"/*.pid; do
              [ -f "$f" ] && read -r p <"$f" && case " $(echo $all) " in *" $p "*) rm -f "$f" ;; esac
            done
            """;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<ManagedProcess> children = new ArrayList<>();
    private final Set<String> started = new HashSet<>();
    private boolean closed;
    private final Path logs;
    private final Path pids;
    private final Process watchdog;

    /** Ends what a crashed predecessor has left in the folder. */
    public static void endLeftovers(Path folder) {
        try {
            Leftovers.end(Files.createDirectories(pids(folder)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Keeps logs and pid files below the folder. */
    public ProcessSupervisor(Path folder) {
        this.logs = folder.resolve("logs");
        this.pids = pids(folder);
        try {
            Files.createDirectories(logs);
            Files.createDirectories(pids);
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
                // What it said before it fell is what one looks for.
                File log = log(name).toFile();
                builder.redirectOutput(started.add(name) ? Redirect.to(log) : Redirect.appendTo(log));
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
            if (closed) {
                process.destroy();
            }
            children.removeIf(child -> !child.isAlive());
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

    private List<ManagedProcess> left() {
        synchronized (children) {
            return List.copyOf(children);
        }
    }

    private static Path pids(Path folder) {
        return folder.resolve("run");
    }

    /** File that takes the words of a process. */
    public Path log(String name) {
        return logs.resolve(name + ".log");
    }

    /** Ends whatever still lives, then lets the watchdog go. */
    @Override
    public void close() {
        refuseMore();
        left().stream().filter(ManagedProcess::isAlive).forEach(child -> child.stop(PATIENCE));
        try {
            watchdog.getOutputStream().close();
        } catch (IOException alreadyGone) {
            watchdog.destroyForcibly();
        }
    }
}
