package de.verzahnt.local;

import java.io.PrintStream;
import java.nio.file.Path;

/** The table of all parts; exit code 0 only when all are healthy. */
final class StatusCommand {

    private final Path folder;
    private final PrintStream out;

    StatusCommand(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    int run() {
        if (FolderLock.launcher(folder).isEmpty()) {
            out.println("No hub runs in " + folder + ". './hub up' starts one.");
            return 1;
        }
        return new StatusTable(folder, Ports.documented(), out).print() ? 0 : 1;
    }
}
