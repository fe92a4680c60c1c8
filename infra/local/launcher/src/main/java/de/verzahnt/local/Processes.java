package de.verzahnt.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

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

    /** Since when a process runs: the time of day, or the date when that is another one; empty when it does not run. */
    static String since(String pid) {
        return Optional.of(pid)
                .filter(id -> !id.isEmpty())
                .flatMap(id -> ProcessHandle.of(Long.parseLong(id)))
                .flatMap(process -> process.info().startInstant())
                .map(start -> start.atZone(ZoneId.systemDefault()))
                .map(start -> start.toLocalDate().equals(LocalDate.now(start.getZone()))
                        ? start.toLocalTime().truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_LOCAL_TIME)
                        : start.toLocalDate().toString())
                .orElse("");
    }
}
