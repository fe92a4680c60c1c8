package de.verzahnt.trial;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The file the findings go into. It is asked about before minutes are spent on what cannot be written. */
final class Output {
    private Output() {}

    static void check(Path out, List<Path> inputs, Complaints complaints) {
        Path folder = out.toAbsolutePath().getParent();
        if (Files.isDirectory(out) || folder == null) {
            refuse(out, "eine Datei, kein Ordner", "a file, no folder", complaints);
        } else if (!Files.isDirectory(folder)) {
            refuse(out, "eine Datei in einem vorhandenen Ordner", "a file in an existing folder", complaints);
        } else if (!Files.isWritable(Files.exists(out) ? out : folder)) {
            refuse(out, "eine Datei, die geschrieben werden darf", "a file that may be written", complaints);
        }
        for (Path input : inputs) {
            if (isSame(out, input)) {
                refuse(out, "eine andere Datei als die gelesenen", "another file than those read", complaints);
            }
        }
    }

    /** False when it could not be written, which is complained about. */
    static boolean write(Path out, Findings findings, Complaints complaints) {
        try (Writer file = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            FindingsCsv.write(findings, file);
            return true;
        } catch (IOException e) {
            refuse(out, "Platz für alle Befunde", "room for all findings", complaints);
            return false;
        }
    }

    private static boolean isSame(Path out, Path input) {
        try {
            return Files.exists(out) && Files.exists(input) && Files.isSameFile(out, input);
        } catch (IOException e) {
            return false;
        }
    }

    private static void refuse(Path out, String de, String en, Complaints complaints) {
        complaints.error(new Spot(out, 0, "--out"), "", de, en);
    }
}
