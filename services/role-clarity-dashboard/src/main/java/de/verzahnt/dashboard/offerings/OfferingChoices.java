package de.verzahnt.dashboard.offerings;

import de.verzahnt.dashboard.shell.CurrentDistricts;
import de.verzahnt.dashboard.shell.Labels;
import de.verzahnt.reference.Code;
import de.verzahnt.reference.District;
import de.verzahnt.reference.DistrictLevel;
import de.verzahnt.reference.ReferenceData;
import java.util.Arrays;
import java.util.List;
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

    All all() {
        return new All(
                reference.fields().all().stream()
                        .map(Code::code)
                        .map(code -> new Choice(code, labels.field(code), 0))
                        .toList(),
                districts(),
                organisations(),
                reference.roles().all().stream()
                        .map(Code::code)
                        .map(code -> new Choice(code, labels.role(code), 0))
                        .toList());
    }

    /** In the order of the keys a part follows its whole. */
    private List<Choice> districts() {
        return jdbc
                .sql("select key from (select distinct unnest(areas) as key from offering where active) a"
                        + " order by key collate \"C\"")
                .query(String.class)
                .list()
                .stream()
                .flatMap(key -> districts.get().find(key).stream())
                .map(district -> new Choice(district.key(), district.name(), depth(district)))
                .toList();
    }

    private List<Choice> organisations() {
        return jdbc.sql("""
                        select distinct o.organisation_id, coalesce(org.name, o.organisation_id) as name
                        from offering o left join organisation org using (organisation_id) where o.active order by name
                        """)
                .query((row, number) -> new Choice(row.getString(1), row.getString(2), 0))
                .list();
    }

    private static int depth(District district) {
        return Arrays.asList(DistrictLevel.values()).indexOf(district.level());
    }
}
