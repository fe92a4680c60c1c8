package de.verzahnt.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends processes that a crashed hub has left behind in the same folder. */
final class Leftovers {

    private static final int PATIENCE_SECONDS = 10;

    /** What Linux tells of the start of a process is counted from the start of the machine, in steps. */
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(2);

    private Leftovers() {}

    static void end(Path pids) throws IOException {
        List<ProcessHandle> left = new ArrayList<>();
        try (var files = Files.newDirectoryStream(pids, "*.pid")) {
            for (Path file : files) {
                FileTime written = Files.getLastModifiedTime(file);
                process(file).filter(one -> isOurs(one, written)).ifPresent(left::add);
                Files.deleteIfExists(file);
            }
        }
        left.forEach(ProcessHandle::destroy);
        left.forEach(Leftovers::awaitEnd);
    }

    private static Optional<ProcessHandle> process(Path file) throws IOException {
        try {
            return ProcessHandle.of(Long.parseLong(Files.readString(file).strip()));
        } catch (NumberFormatException torn) {
            return Optional.empty();
        }
    }

    /** The number may meanwhile belong to somebody else's process: after a restart of the machine, for one. */
    private static boolean isOurs(ProcessHandle process, FileTime written) {
        Instant latest = written.toInstant().plus(CLOCKS_DIFFER);
        boolean name = process.info()
                .command()
                .map(command -> command.endsWith("java") || command.endsWith("postgres"))
                .orElse(false);
        return name && process.info().startInstant().map(latest::isAfter).orElse(true);
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException late) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
