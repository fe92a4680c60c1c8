package de.verzahnt.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A process that this hub started. */
public final class ManagedProcess {

    private static final int LINES_SHOWN = 15;

    private final String name;
    private final ProcessHandle process;
    private final Path log;
    private final Path pidFile;
    private volatile boolean told;

    ManagedProcess(String name, ProcessHandle process, Path log, Path pidFile) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.pidFile = pidFile;
        write(pidFile, Long.toString(process.pid()));
    }

    /** True until it has ended. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Id of its process. */
    public long pid() {
        return process.pid();
    }

    /** Waits for its end no longer than the time; true when it has ended. */
    public boolean endedWithin(Duration time) {
        try {
            process.onExit().get(time.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException stillAlive) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }

    /** Called once when it ends without having been told to by us; at once when it has already. */
    public void whenEndedByItself(Runnable action) {
        process.onExit().thenRun(() -> {
            if (!told) {
                action.run();
            }
        });
    }

    /** Why it ended, with the last lines it said. */
    public String lastWords() {
        try {
            // Lines may be torn and bytes odd when a process dies: never fail over them.
            String all = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
            List<String> lines = all.lines().toList();
            return "%s has ended. The end of %s:%n%s"
                    .formatted(
                            name,
                            log,
                            String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size())));
        } catch (IOException unreadable) {
            return "%s has ended and left no log.".formatted(name);
        }
    }

    /** Asks it to end, and ends it by force when it has not within the time. */
    public void stop(Duration patience) {
        told = true;
        process.destroy();
        awaitEnd(patience);
    }

    /** Ends it at once, as a power cut would. */
    public void kill() {
        told = true;
        awaitEnd(Duration.ZERO);
    }

    private void awaitEnd(Duration patience) {
        if (!endedWithin(patience)) {
            process.destroyForcibly();
            process.onExit().join();
        }
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
