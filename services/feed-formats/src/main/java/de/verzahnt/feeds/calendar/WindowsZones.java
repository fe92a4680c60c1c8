package de.verzahnt.feeds.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.fortuna.ical4j.transform.compliance.TzHelper;
import org.jspecify.annotations.Nullable;

/**
 * Zones as Windows and Outlook call them, by the list of the library. The list is read here, as the library's own reader of it
 * would ask a server about each zone.
 */
final class WindowsZones {
    private static final Map<String, String> ZONES = load();

    private WindowsZones() {}

    /** The zone of a name, {@code W. Europe Standard Time}, or of what Outlook shows for it. */
    static Optional<String> find(String name) {
        @Nullable String zone = ZONES.get(name);
        return zone == null && name.contains("Berlin") ? Optional.of("Europe/Berlin") : Optional.ofNullable(zone);
    }

    private static Map<String, String> load() {
        Map<String, String> zones = new LinkedHashMap<>();
        InputStream list = Objects.requireNonNull(TzHelper.class.getResourceAsStream("msTimezones"), "msTimezones");
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            reader.lines()
                    .map(line -> line.split("=", 2))
                    .filter(line -> line.length == 2)
                    .forEach(line -> {
                        for (String name : line[0].split(";", 2)) {
                            zones.putIfAbsent(name.strip(), line[1].strip());
                        }
                    });
            return Map.copyOf(zones);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
