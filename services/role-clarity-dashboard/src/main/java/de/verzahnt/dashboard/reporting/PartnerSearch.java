package de.verzahnt.dashboard.reporting;

import de.verzahnt.characters.GermanText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds organisations by their name, part of it, or their id. */
@Component
class PartnerSearch {
    private static final TypedChoice FIELDS = new TypedChoice(
            "partner", "cooperationPartners", "meine.unknown-organisation", "meine.several-organisations");

    private final JdbcClient jdbc;

    PartnerSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The form with the organisations its words mean. */
    TypedChoice.Resolved resolve(OfferingForm form) {
        if (!form.filled("partner")) {
            return new TypedChoice.Resolved(form, List.of(), List.of());
        }
        Map<String, String> names = new LinkedHashMap<>();
        jdbc.sql("SELECT organisation_id, name FROM organisation WHERE active ORDER BY name, organisation_id")
                .query(row -> {
                    names.put(row.getString(1), GermanText.joined(row.getString(2)));
                });
        return FIELDS.resolve(form, word -> meanings(word, names));
    }

    private static List<String> meanings(String word, Map<String, String> names) {
        String part = GermanText.joined(word);
        if (names.containsKey(word.strip()) || part.isEmpty()) {
            return part.isEmpty() ? List.of() : List.of(word.strip());
        }
        List<String> exactly = keys(names, part, true);
        return exactly.isEmpty() ? keys(names, part, false) : exactly;
    }

    private static List<String> keys(Map<String, String> names, String part, boolean whole) {
        return names.entrySet().stream()
                .filter(name ->
                        whole ? name.getValue().equals(part) : name.getValue().contains(part))
                .map(Map.Entry::getKey)
                .toList();
    }
}
