package de.verzahnt.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A table of all parts; exit code 0 only when all are healthy. */
final class StatusCommand {

    private record Line(Part part, String pid, long megabytes, String health) {}

    private static final long KILO = 1024;

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
        List<Line> lines =
                Arrays.stream(Part.values()).parallel().map(this::line).toList();
        out.printf(Locale.ROOT, "%-24s %6s %8s %7s  %s%n", "part", "port", "process", "MB", "health");
        lines.forEach(line -> out.printf(
                Locale.ROOT,
                "%-24s %6d %8s %7d  %s%n",
                line.part().id(),
                line.part().defaultPort(),
                line.pid(),
                line.megabytes(),
                line.health()));
        out.printf(
                Locale.ROOT,
                "%-24s %6s %8s %7d%n",
                "all",
                "",
                "",
                lines.stream().mapToLong(Line::megabytes).sum());
        return lines.stream().allMatch(line -> line.health().equals("UP")) ? 0 : 1;
    }

    private Line line(Part part) {
        String pid = pid(part);
        return new Line(part, pid, pid.isEmpty() ? 0 : residentMegabytes(pid), Health.of(part, part.defaultPort()));
    }

    private String pid(Part part) {
        Path file = folder.resolve("run").resolve(part.id() + ".pid");
        try {
            return Files.exists(file) ? Files.readString(file).strip() : "";
        } catch (IOException gone) {
            return "";
        }
    }

    /** Resident memory of the process and its children, as ps tells it on Linux and macOS alike. */
    private static long residentMegabytes(String pid) {
        var family = ProcessHandle.of(Long.parseLong(pid)).stream()
                .flatMap(parent -> Stream.concat(Stream.of(parent), parent.descendants()))
                .map(process -> Long.toString(process.pid()))
                .toList();
        if (family.isEmpty()) {
            return 0;
        }
        try {
            var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", String.join(",", family)).start();
            String answer = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return answer.lines()
                            .mapToLong(line -> Long.parseLong(line.strip()))
                            .sum()
                    / KILO;
        } catch (IOException noPs) {
            return 0;
        }
    }
}
