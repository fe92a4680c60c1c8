package de.verzahnt.source.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every file below the folder that {@code VERZAHNT_CORPUS} names goes through the reader of uploads and the reader of
 * sources: none ends in an exception, takes longer than ten seconds of the processor, comes out with letters it did not hold, or has cells
 * taken over that stand beside their column.
 */
@EnabledIfEnvironmentVariable(named = "VERZAHNT_CORPUS", matches = ".+")
class CorpusTest {
    private static final Logger LOG = LoggerFactory.getLogger(CorpusTest.class);
    private static final Duration LONGEST = Duration.ofSeconds(10);
    /** Other programs do not take away time of the processor. */
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    private final Readers readers = new Readers();
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<Timed> times = new ArrayList<>();

    private record Timed(String what, Duration took) {}

    @Test
    void everyForeignFileIsReadOrRefusedSoonAndWithItsOwnLetters() throws IOException {
        for (Path file : files(Path.of(System.getenv("VERZAHNT_CORPUS")))) {
            byte[] bytes = Files.readAllBytes(file);
            look("upload", file, bytes);
            look("source", file, bytes);
        }
        counts.forEach((what, count) -> LOG.info("{}: {}", what, count));
        times.stream()
                .sorted(Comparator.comparing(Timed::took).reversed())
                .limit(10)
                .forEach(slow -> LOG.info("{} ms: {}", slow.took().toMillis(), slow.what()));

        assertThat(faults).isEmpty();
        assertThat(times).as("files of the corpus").isNotEmpty();
    }

    private void look(String way, Path file, byte[] bytes) {
        String what = way + " " + file.getFileName();
        long begin = PROCESSOR.getCurrentThreadCpuTime();
        try {
            Outcome outcome = way.equals("upload") ? readers.upload(bytes) : readers.source(bytes);
            outcome.faults().forEach(fault -> faults.add(what + ": " + fault));
            String name = file.getFileName().toString();
            String kind = name.substring(name.lastIndexOf('.') + 1);
            counts.merge(way + " " + kind + " " + outcome.word(), 1, Integer::sum);
            counts.merge(way + " rows read", outcome.rows(), Integer::sum);
        } catch (RuntimeException | Error crash) {
            faults.add(what + ": " + crash + " at "
                    + List.of(crash.getStackTrace()).subList(0, Math.min(3, crash.getStackTrace().length)));
        }
        Duration took = Duration.ofNanos(PROCESSOR.getCurrentThreadCpuTime() - begin);
        times.add(new Timed(what, took));
        if (took.compareTo(LONGEST) > 0) {
            faults.add(what + ": " + took.toMillis() + " ms");
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
