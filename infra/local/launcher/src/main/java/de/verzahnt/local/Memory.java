package de.verzahnt.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Memory of a process and its children.
 *
 * @param proportional true: pages that several processes share count in parts (PSS), so that sums are true; false:
 *     resident pages, counted in each process that has them (RSS)
 */
record Memory(long kilobytes, boolean proportional) {

    static final Memory NONE = new Memory(0, true);

    private static final Path LINUX = Path.of("/proc");
    private static final String PSS = "Pss:";
    private static final long KILO = 1024;

    /** Of this process, as Linux tells it; elsewhere as ps does. Nothing when it does not run. */
    static Memory of(String pid) {
        return pid.isEmpty() ? NONE : of(family(pid), LINUX);
    }

    /** Of these processes, by the files of Linux below this folder, else by ps. */
    static Memory of(List<String> pids, Path proc) {
        if (pids.isEmpty()) {
            return NONE;
        }
        try {
            return new Memory(
                    pids.stream().mapToLong(pid -> proportional(proc, pid)).sum(), true);
        } catch (UncheckedIOException elsewhere) {
            return new Memory(resident(pids), false);
        }
    }

    /** Both together; proportional only when both are. */
    Memory plus(Memory other) {
        return new Memory(kilobytes + other.kilobytes, proportional && other.proportional);
    }

    long megabytes() {
        return kilobytes / KILO;
    }

    private static List<String> family(String pid) {
        return ProcessHandle.of(Long.parseLong(pid)).stream()
                .flatMap(parent -> Stream.concat(Stream.of(parent), parent.descendants()))
                .map(process -> Long.toString(process.pid()))
                .toList();
    }

    private static long proportional(Path proc, String pid) {
        try {
            return Files.readAllLines(proc.resolve(pid).resolve("smaps_rollup"), StandardCharsets.US_ASCII).stream()
                    .filter(line -> line.startsWith(PSS))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException notHere) {
            throw new UncheckedIOException(notHere);
        }
    }

    private static long resident(List<String> pids) {
        try {
            var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", String.join(",", pids)).start();
            String answer = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return answer.lines()
                    .mapToLong(line -> Long.parseLong(line.strip()))
                    .sum();
        } catch (IOException noPs) {
            return 0;
        }
    }
}
