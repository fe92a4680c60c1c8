package de.verzahnt.local;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends the hub of the folder, and waits until all its processes are gone. */
final class DownCommand {

    private static final int PATIENCE_SECONDS = 120;

    private final Path folder;
    private final PrintStream out;

    DownCommand(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    int run() {
        var launcher = FolderLock.launcher(folder);
        if (launcher.isEmpty()) {
            out.println("No hub runs in " + folder);
            return 0;
        }
        launcher.get().destroy();
        try {
            launcher.get().onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            out.println("Stopped. Data is kept in " + folder);
            return 0;
        } catch (TimeoutException | ExecutionException late) {
            launcher.get().destroyForcibly();
            out.println("It did not end in %d s and was ended by force; its watchdog ends the parts."
                    .formatted(PATIENCE_SECONDS));
            return 1;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
