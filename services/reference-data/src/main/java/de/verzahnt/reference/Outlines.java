package de.verzahnt.reference;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The outlines of all Kreise and Gemeinden of NRW, from {@code outlines.csv}: © GeoBasis-DE / BKG (2021), dl-de/by-2-0,
 * data changed. Whoever shows them names that source.
 */
public final class Outlines {
    private final Map<String, Outline> byKey;

    private Outlines(Map<String, Outline> byKey) {
        this.byKey = byKey;
    }

    /** The outlines that ship with this module; a broken row is a bug and stops the start. */
    public static Outlines load() {
        return new Outlines(CsvFile.ofClasspath("outlines.csv").stream()
                .map(Outlines::outline)
                .collect(Collectors.toUnmodifiableMap(Outline::key, Function.identity())));
    }

    /** The outline of this Kreis or Gemeinde; empty for any other key. */
    public Optional<Outline> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    private static Outline outline(CsvRow row) {
        String path = row.text("path");
        if (!path.matches("[-0-9Mlz ]+")) {
            throw row.broken("path", path, "numbers and the letters M, l and z");
        }
        return new Outline(
                row.text("key"),
                row.number("left"),
                row.number("top"),
                row.number("right"),
                row.number("bottom"),
                path);
    }
}
