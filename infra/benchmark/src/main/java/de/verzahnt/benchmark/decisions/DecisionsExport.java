package de.verzahnt.benchmark.decisions;

import de.verzahnt.local.HubProblem;
import de.verzahnt.local.LogAddress;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./hub bench rules --decisions [--out FOLDER]}: what was decided in a hub, as labelled pairs. */
@Command(
        name = "./hub bench rules --decisions",
        mixinStandardHelpOptions = true,
        description = "Writes what was decided in the hub as labelled pairs, in the columns of infra/sample-data.")
public final class DecisionsExport implements Callable<Integer> {

    private static final List<String> FILES = List.of("offerings.csv", "organisations.csv", "labels.csv");

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "where the three files go (default: the folder decisions in the hub's own)")
    private @Nullable Path out;

    private final Path hub;
    private final Path calledFrom;
    private final PrintStream screen;

    DecisionsExport(Path hub, Path calledFrom, PrintStream screen) {
        this.hub = hub;
        this.calledFrom = calledFrom;
        this.screen = screen;
    }

    /** The hub's folder stands in {@code hub.folder}, its ports as for the launcher. Exit code 0 when written. */
    public static void main(String[] args) {
        var screen = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Path hub = Path.of(System.getProperty("hub.folder", ".hub")).toAbsolutePath();
        Path calledFrom = Path.of(System.getProperty("hub.called.from", "")).toAbsolutePath();
        System.exit(new CommandLine(new DecisionsExport(hub, calledFrom, screen)).execute(args));
    }

    @Override
    public Integer call() {
        Path folder = out == null ? hub.resolve("decisions") : calledFrom.resolve(out);
        try {
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw new HubProblem("--out: %s (expected: a folder, or a name not taken)".formatted(folder));
            }
            try (LogAddress log = LogAddress.of(hub)) {
                Records records = HubLog.read(log);
                Lesson lesson = Lesson.of(records);
                new LessonFolder(folder).write(lesson, records.organisations());
                new Summary(lesson, records.unreadable()).lines().forEach(screen::println);
                screen.printf("Written to %s: %s%n", folder, String.join(", ", FILES));
            }
            return 0;
        } catch (HubProblem problem) {
            screen.println(problem.getMessage());
        } catch (IOException failure) {
            screen.println("%s: cannot be written: %s".formatted(folder, failure.getMessage()));
        }
        return 1;
    }
}
