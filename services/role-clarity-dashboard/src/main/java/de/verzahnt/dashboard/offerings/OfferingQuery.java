package de.verzahnt.dashboard.offerings;

import de.verzahnt.reference.District;
import de.verzahnt.reference.Districts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The SQL of a list of offerings. Values travel as parameters only. */
final class OfferingQuery {

    static final String FROM = " FROM offering o LEFT JOIN organisation org ON org.organisation_id = o.organisation_id";
    private static final String QUERY = "to_tsquery('german', :words)";
    private static final String SEARCHED = "(o.search || coalesce(org.search, ''::tsvector))";
    private static final String TITLE = "translate(lower(o.title), 'äöüß', 'aous'), o.offering_id";

    private final List<String> conditions = new ArrayList<>(List.of("o.active"));
    private final Map<String, Object> parameters = new HashMap<>();
    private boolean byRank;

    OfferingQuery(OfferingFilter filter, Districts districts, LocalDate today) {
        parameters.put("today", today);
        searched(filter.text());
        equal("field", filter.field(), ":field = ANY (o.fields)");
        equal("organisation", filter.organisation(), "o.organisation_id = :organisation");
        equal("sector", filter.sector() == null ? null : filter.sector().name(), "org.sector = :sector");
        if (!filter.roles().isEmpty()) {
            equal("roles", filter.roles(), "o.role IN (:roles)");
        }
        if (filter.period() != null) {
            conditions.add(filter.period().condition());
        }
        inOrAround(filter.district(), districts);
    }

    String where() {
        return " WHERE " + String.join(" AND ", conditions);
    }

    String order() {
        return " ORDER BY " + (byRank ? "ts_rank(" + SEARCHED + ", " + QUERY + ") DESC, " : "") + TITLE;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void searched(@Nullable String text) {
        String words = text == null ? "" : SearchWords.query(text);
        if (text != null) {
            byRank = !words.isEmpty();
            // Nothing but words like "und" asks for nothing; nothing but signs finds nothing.
            equal(
                    "words",
                    words,
                    words.isEmpty() ? "false" : "(" + SEARCHED + " @@ " + QUERY + " OR numnode(" + QUERY + ") = 0)");
        }
    }

    private void inOrAround(@Nullable String district, Districts districts) {
        if (district != null) {
            List<String> wider =
                    districts.ancestors(district).stream().map(District::key).toList();
            equal(
                    "district",
                    district,
                    wider.isEmpty()
                            ? ":district = ANY (o.areas)"
                            : "(:district = ANY (o.areas) OR o.districts && CAST(:wider AS text[]))");
            parameters.put("wider", wider.toArray(String[]::new));
        }
    }

    private void equal(String name, @Nullable Object value, String condition) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }
}
