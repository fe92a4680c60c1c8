package de.verzahnt.rules;

import de.verzahnt.reference.Sector;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The Aachen sample as the rules see it. */
public final class Sample {
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    public static final String KREIS = "05334";

    private final Map<String, CSVRecord> organisations = CsvRows.of("aachen/organisations").stream()
            .collect(Collectors.toMap(r -> r.get("organisation_id"), r -> r));

    public Map<String, Offering> offerings() {
        return Stream.of("agency_activities", "ki_projects")
                .flatMap(file -> CsvRows.of("aachen/" + file).stream())
                .map(this::offering)
                .collect(Collectors.toMap(Offering::id, o -> o, (a, b) -> a, TreeMap::new));
    }

    private Offering offering(CSVRecord r) {
        return new Offering(
                r.get("activity_id"),
                provider(r.get("organisation_id")),
                r.get("title"),
                r.get("description"),
                r.get("field"),
                set(r, "further_fields"),
                set(r, "target_groups"),
                r.get("format"),
                r.get("role"),
                set(r, "districts"),
                new Period(date(r, "start_date"), date(r, "end_date")),
                optional(r, "schedule"),
                set(r, "languages"),
                optional(r, "funding_programme"),
                set(r, "cooperation_partners"),
                optional(r, "delegated_by"),
                optional(r, "part_of"));
    }

    private Provider provider(String id) {
        CSVRecord row = organisation(id);
        CSVRecord top = row;
        while (!top.get("parent_organisation").isBlank()) {
            top = organisation(top.get("parent_organisation"));
        }
        return new Provider(
                id,
                top.get("organisation_id"),
                Sector.valueOf(row.get("sector")),
                row.get("type"),
                optional(row, "umbrella"));
    }

    private CSVRecord organisation(String id) {
        return Objects.requireNonNull(organisations.get(id), id);
    }

    private static Set<String> set(CSVRecord row, String column) {
        return Arrays.stream(row.get(column).split(";"))
                .filter(s -> !s.isBlank())
                .collect(Collectors.toSet());
    }

    private static @Nullable String optional(CSVRecord row, String column) {
        return row.get(column).isBlank() ? null : row.get(column);
    }

    private static @Nullable LocalDate date(CSVRecord row, String column) {
        return row.get(column).isBlank() ? null : LocalDate.parse(row.get(column));
    }
}
