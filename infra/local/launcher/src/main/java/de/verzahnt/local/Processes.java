package de.verzahnt.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the machine says of the parts' processes. */
final class Processes {

    private static final long KILO = 1024;

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

    /** Resident memory of the process and its children, as ps tells it on Linux and macOS alike. */
    static long residentMegabytes(String pid) {
        if (pid.isEmpty()) {
            return 0;
        }
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
