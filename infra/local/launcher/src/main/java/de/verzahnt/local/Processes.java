package de.verzahnt.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the hub's folder says of the parts' processes. */
final class Processes {

    private Processes() {}

    /** Process id of a part of the hub in this folder; empty when it does not run. */
    static String pid(Path folder, Part part) {
        Path file = folder.resolve("run").resolve(part.id() + ".pid");
        try {
            return Files.exists(file) ? Files.readString(file).strip() : "";
        } catch (IOException gone) {
            return "";
        }
    }
}
