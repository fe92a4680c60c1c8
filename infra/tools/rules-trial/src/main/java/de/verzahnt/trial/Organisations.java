package de.verzahnt.trial;

import de.verzahnt.messages.Message;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.reference.Sector;
import de.verzahnt.rules.Provider;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The organisations of a list, with the legal body above each. */
final class Organisations {
    private static final Columns COLUMNS = new Columns(
            List.of("organisation_id", "type", "sector"),
            List.of("name", "umbrella", "home_district", "parent_organisation", "contact_channel"));

    private static final int MOST_LEVELS = 20;

    private record Entry(
            Row row,
            String id,
            String type,
            Sector sector,
            @Nullable String umbrella,
            @Nullable String parent) {}

    private final ReferenceData reference;
    private final Map<String, Entry> byId = new LinkedHashMap<>();
    private boolean complete;

    private Organisations(ReferenceData reference) {
        this.reference = reference;
    }

    static Organisations read(Path file, ReferenceData reference, Complaints complaints) {
        Organisations organisations = new Organisations(reference);
        organisations.complete = Table.read(file, COLUMNS, complaints, organisations::take);
        organisations.byId.values().forEach(organisations::checkParent);
        return organisations;
    }

    /** Whether the file could be read at all: otherwise an organisation that is missing may well be in it. */
    boolean complete() {
        return complete;
    }

    Optional<Provider> find(String id) {
        Entry entry = byId.get(id);
        return entry == null
                ? Optional.empty()
                : Optional.of(new Provider(
                        id, top(entry), entry.sector(), entry.type(), umbrella(entry), seat(entry), name(entry)));
    }

    private static @Nullable String seat(Entry entry) {
        return entry.row().optional("home_district");
    }

    private static String name(Entry entry) {
        return entry.row().text("name");
    }

    /** Who runs the offering of this row; somebody without sector when that is an error. */
    Provider providerOf(Row row) {
        String id = row.needed("organisation_id");
        Optional<Provider> known = find(id);
        if (known.isEmpty() && complete && !id.isEmpty()) {
            row.error("organisation_id", id, Message.of("trial.organisation"));
        }
        return known.orElseGet(() -> new Provider(id, id, Sector.NONE, ""));
    }

    private void take(Row row) {
        Entry entry = new Entry(
                row,
                row.needed("organisation_id"),
                row.code("type", row.text("type"), reference.organisationTypes()::contains, "organisation_types.csv"),
                sector(row),
                row.optional("umbrella"),
                row.optional("parent_organisation"));
        row.code("home_district", row.text("home_district"), this::isDistrict, "districts.csv");
        if (byId.put(entry.id(), entry) != null && !entry.id().isEmpty()) {
            row.error("organisation_id", entry.id(), Message.of("trial.once"));
        }
    }

    private boolean isDistrict(String key) {
        return reference.districts().find(key).isPresent();
    }

    private void checkParent(Entry entry) {
        String parent = entry.parent();
        if (parent != null && !byId.containsKey(parent)) {
            entry.row().warning("parent_organisation", parent, Message.of("trial.organisation"));
        } else if (parent != null && up(entry).size() > MOST_LEVELS) {
            entry.row().error("parent_organisation", parent, Message.of("trial.way-up"));
        }
    }

    private String top(Entry entry) {
        List<Entry> way = up(entry);
        return way.get(way.size() - 1).id();
    }

    /** Its own association, or that of the nearest organisation above that names one. */
    private @Nullable String umbrella(Entry entry) {
        return up(entry).stream()
                .map(Entry::umbrella)
                .filter(name -> name != null)
                .findFirst()
                .orElse(null);
    }

    /** The organisation and all above, lowest first; no longer than a way that leads nowhere must be to be known as one. */
    private List<Entry> up(Entry entry) {
        List<Entry> way = new ArrayList<>();
        for (@Nullable Entry step = entry; step != null && way.size() <= MOST_LEVELS; ) {
            way.add(step);
            step = step.parent() == null ? null : byId.get(step.parent());
        }
        return way;
    }

    private static Sector sector(Row row) {
        String value = row.needed("sector").toUpperCase(Locale.ROOT);
        return Arrays.stream(Sector.values())
                .filter(sector -> sector.name().equals(value))
                .findFirst()
                .orElseGet(() -> {
                    if (!value.isEmpty()) {
                        String all = Arrays.toString(Sector.values());
                        row.error("sector", value, Message.of("trial.one-of", all));
                    }
                    return Sector.NONE;
                });
    }
}
