package de.verzahnt.dashboard.offerings;

import de.verzahnt.dashboard.shell.CurrentDistricts;
import de.verzahnt.dashboard.shell.Labels;
import de.verzahnt.reference.Code;
import de.verzahnt.reference.ReferenceData;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the filters of the search offer: only districts and providers for which there is something to find. */
@Component
class OfferingChoices {

    /** One entry of a select; depth indents the districts by their level. */
    record Choice(String value, String text, int depth) {}

    /** All entries of the form. */
    record All(List<Choice> fields, List<Choice> districts, List<Choice> organisations, List<Choice> roles) {

        /** Whether the districts hold this key. */
        public boolean has(String district) {
            return districts.stream().anyMatch(choice -> choice.value().equals(district));
        }
    }

    private final JdbcClient jdbc;
    private final ReferenceData reference;
    private final CurrentDistricts districts;
    private final Labels labels;

    OfferingChoices(JdbcClient jdbc, ReferenceData reference, CurrentDistricts districts, Labels labels) {
        this.jdbc = jdbc;
        this.districts = districts;
        this.reference = reference;
        this.labels = labels;
    }

    /** {@code district} is the one chosen now; null when none is. */
    All all(@Nullable String district) {
        return new All(
                reference.fields().all().stream()
                        .map(Code::code)
                        .map(code -> new Choice(code, labels.field(code), 0))
                        .toList(),
                districts(district),
                organisations(),
                reference.roles().all().stream()
                        .map(Code::code)
                        .map(code -> new Choice(code, labels.role(code), 0))
                        .toList());
    }

    private List<Choice> districts(@Nullable String chosen) {
        Set<String> found = Set.copyOf(jdbc.sql("SELECT DISTINCT unnest(areas) FROM offering WHERE active")
                .query(String.class)
                .list());
        return new DistrictChoices(districts.get()).of(found, chosen);
    }

    private List<Choice> organisations() {
        return jdbc.sql("""
                        SELECT DISTINCT o.organisation_id, coalesce(org.name, o.organisation_id) AS name
                        FROM offering o LEFT JOIN organisation org USING (organisation_id) WHERE o.active ORDER BY name
                        """)
                .query((row, number) -> new Choice(row.getString(1), row.getString(2), 0))
                .list();
    }
}
