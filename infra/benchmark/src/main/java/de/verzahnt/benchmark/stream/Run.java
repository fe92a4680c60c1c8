package de.verzahnt.benchmark.stream;

import de.verzahnt.contract.Topics;
import de.verzahnt.local.HubSettings;
import de.verzahnt.local.LocalHub;
import de.verzahnt.local.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One run of one way on a broker and a registry of its own, which begin empty and leave nothing behind. */
final class Run implements AutoCloseable {
    private static final Set<String> SENT =
            Set.of(Topics.ORGANISATION.name(), Topics.AGENCY_ACTIVITY.name(), Topics.KI_PROJECT.name());

    private final Path folder;
    private final LandRecords records;
    private final Pace pace;

    Run(LandRecords records, Pace pace) throws IOException {
        this.folder = Files.createTempDirectory("verzahnt-stream-");
        this.records = records;
        this.pace = pace;
    }

    Measured measure(Way way) throws IOException {
        var settings = HubSettings.forTest(folder, Part.REGISTRY).telling(pace.told());
        try (var hub = LocalHub.start(settings);
                var log = new LogFigures(hub.bootstrapServers());
                var process = way == Way.DETECTOR
                        ? Measurable.detector(hub)
                        : Measurable.passThrough(hub, log, way, pace, folder)) {
            return measure(hub, log, process);
        }
    }

    private Measured measure(LocalHub hub, LogFigures log, Measurable process) {
        Map<String, Long> before = log.bytes();
        Duration broker = Measurable.cpuOf(hub.pid(Part.KAFKA));
        Duration cpu = process.cpu();
        long begin = System.nanoTime();
        records.send(hub.bootstrapServers(), hub.registryUrl());
        Stillness still = Stillness.await(log, process, () -> Measurable.cpuOf(hub.pid(Part.KAFKA)));
        return new Measured(
                Duration.ofNanos(still.since() - begin),
                still.cpu().minus(cpu),
                still.broker().minus(broker),
                written(before, log.bytes()),
                Outcome.count(hub, process.output()));
    }

    private static Map<String, Long> written(Map<String, Long> before, Map<String, Long> after) {
        Map<String, Long> written = new TreeMap<>();
        after.forEach((topic, bytes) -> {
            long more = bytes - before.getOrDefault(topic, 0L);
            if (more > 0 && !SENT.contains(topic)) {
                written.put(topic, more);
            }
        });
        return written;
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
