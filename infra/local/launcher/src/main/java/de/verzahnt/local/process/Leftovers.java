package de.verzahnt.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends processes that a crashed hub has left behind in the same folder. */
final class Leftovers {

    private static final int PATIENCE_SECONDS = 10;

    private Leftovers() {}

    static void end(Path pids) throws IOException {
        try (var files = Files.newDirectoryStream(pids, "*.pid")) {
            for (Path file : files) {
                process(file).filter(Leftovers::isOurs).ifPresent(Leftovers::end);
                Files.deleteIfExists(file);
            }
        }
    }

    private static Optional<ProcessHandle> process(Path file) throws IOException {
        try {
            return ProcessHandle.of(Long.parseLong(Files.readString(file).strip()));
        } catch (NumberFormatException torn) {
            return Optional.empty();
        }
    }

    /** The number may meanwhile belong to somebody else's process: after a restart of the machine, for one. */
    private static boolean isOurs(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.endsWith("java") || command.endsWith("postgres"))
                .orElse(false);
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException late) {
            process.destroyForcibly();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
