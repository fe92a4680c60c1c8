package de.verzahnt.trial;

import de.verzahnt.reference.Sector;
import de.verzahnt.rules.Provider;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The organisations of a list, with the legal body above each. */
final class Organisations {
    private static final List<String> COLUMNS = List.of("organisation_id", "type", "sector");

    private record Entry(
            String id,
            String type,
            Sector sector,
            @Nullable String umbrella,
            @Nullable String parent) {}

    private final Map<String, Entry> byId = new LinkedHashMap<>();

    private Organisations() {}

    static Organisations read(Path file, Complaints complaints) {
        Organisations organisations = new Organisations();
        for (Row row : Table.read(file, COLUMNS, complaints)) {
            Entry entry = new Entry(
                    row.needed("organisation_id"),
                    row.text("type"),
                    sector(row),
                    row.optional("umbrella"),
                    row.optional("parent_organisation"));
            if (organisations.byId.put(entry.id(), entry) != null) {
                complaints.error(row.where(), "organisation_id", entry.id(), "jede nur einmal", "each once");
            }
        }
        return organisations;
    }

    Optional<Provider> find(String id) {
        Entry entry = byId.get(id);
        return entry == null
                ? Optional.empty()
                : Optional.of(new Provider(id, top(entry), entry.sector(), entry.type(), umbrella(entry)));
    }

    private String top(Entry entry) {
        return up(entry).stream().reduce((lower, upper) -> upper).orElseThrow().id();
    }

    /** Its own association, or that of the nearest organisation above that names one. */
    private @Nullable String umbrella(Entry entry) {
        return up(entry).stream()
                .map(Entry::umbrella)
                .filter(name -> name != null)
                .findFirst()
                .orElse(null);
    }

    /** The organisation and all above, lowest first; a chain that leads back to itself ends there. */
    private Set<Entry> up(Entry entry) {
        Set<Entry> way = new LinkedHashSet<>();
        for (@Nullable Entry step = entry; step != null && way.add(step); ) {
            step = step.parent() == null ? null : byId.get(step.parent());
        }
        return way;
    }

    private static Sector sector(Row row) {
        String value = row.text("sector").toUpperCase(Locale.ROOT);
        return Arrays.stream(Sector.values())
                .filter(sector -> sector.name().equals(value))
                .findFirst()
                .orElseGet(() -> {
                    row.complaints()
                            .error(
                                    row.where(),
                                    "sector",
                                    value,
                                    "eines von " + Arrays.toString(Sector.values()),
                                    "one of " + Arrays.toString(Sector.values()));
                    return Sector.NONE;
                });
    }
}
