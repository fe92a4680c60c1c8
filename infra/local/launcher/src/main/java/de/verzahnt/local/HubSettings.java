package de.verzahnt.local;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What to start, and where.
 *
 * @param folder where all data, logs and secrets of this hub live
 * @param ports who listens where
 * @param parts the parts wanted; what a service needs comes along
 * @param progress who is told
 * @param told environment variables every service gets besides its own
 */
public record HubSettings(Path folder, Ports ports, Set<Part> parts, Progress progress, Map<String, String> told) {

    /** Settings that tell the services nothing special. */
    public HubSettings(Path folder, Ports ports, Set<Part> parts, Progress progress) {
        this(folder, ports, parts, progress, Map.of());
    }

    public HubSettings {
        folder = folder.toAbsolutePath();
        parts = withWhatTheyNeed(parts);
        told = Map.copyOf(told);
    }

    /** The same hub whose services get these environment variables, too. */
    public HubSettings telling(Map<String, String> services) {
        return new HubSettings(folder, ports, parts, progress, services);
    }

    /** The given services and what they need, silently, on free ports: for tests. */
    public static HubSettings forTest(Path folder, Part... services) {
        var parts = EnumSet.noneOf(Part.class);
        parts.addAll(Arrays.asList(services));
        return new HubSettings(folder, Ports.free(), parts, Progress.silent());
    }

    private static Set<Part> withWhatTheyNeed(Set<Part> parts) {
        var all = EnumSet.copyOf(parts);
        if (all.stream().anyMatch(Part.services()::contains)) {
            all.addAll(EnumSet.complementOf(EnumSet.copyOf(Part.services())));
            if (!all.contains(Part.ALERT_NOTIFIER) && !parts.contains(Part.MAILBOX)) {
                all.remove(Part.MAILBOX);
            }
        }
        if (all.contains(Part.REGISTRY)) {
            all.add(Part.KAFKA);
        }
        return all;
    }
}
