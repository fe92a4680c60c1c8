package de.verzahnt.trial;

import de.verzahnt.messages.Message;
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
            refuse(out, Message.of("trial.no-folder"), complaints);
        } else if (!Files.isDirectory(folder)) {
            refuse(out, Message.of("trial.in-folder"), complaints);
        } else if (!Files.isWritable(Files.exists(out) ? out : folder)) {
            refuse(out, Message.of("trial.writable"), complaints);
        }
        for (Path input : inputs) {
            if (isSame(out, input)) {
                refuse(out, Message.of("trial.other-file"), complaints);
            }
        }
    }

    /** False when it could not be written, which is complained about. */
    static boolean write(Path out, Findings findings, Complaints complaints) {
        try (Writer file = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            FindingsCsv.write(findings, file);
            return true;
        } catch (IOException e) {
            refuse(out, Message.of("trial.room"), complaints);
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

    private static void refuse(Path out, Message expected, Complaints complaints) {
        complaints.error(new Spot(out, 0, "--out"), "", expected);
    }
}
