package de.verzahnt.dashboard.reporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an offering may hang on, by id with its name. What is chosen may stay, also when it is gone. */
@Component
class LinkChoices {
    private final JdbcClient jdbc;

    LinkChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Public bodies, which alone delegate a task. */
    Map<String, String> publicBodies(OfferingForm form) {
        return choices(jdbc.sql("""
                        SELECT organisation_id, name FROM organisation
                        WHERE (active AND sector = 'PUBLIC') OR organisation_id = ? ORDER BY name, organisation_id
                        """).param(form.text("delegatedBy")), form.one("delegatedBy"));
    }

    /** Offerings of these organisations, but not the one on the screen. */
    Map<String, String> wholes(OfferingForm form, List<OwnOrganisation> own) {
        return choices(
                jdbc.sql("""
                        SELECT offering_id, title FROM offering
                        WHERE (active AND organisation_id = ANY (?) AND offering_id <> ?) OR offering_id = ?
                        ORDER BY title, offering_id
                        """)
                        .param(own.stream().map(OwnOrganisation::organisationId).toArray(String[]::new))
                        .param(form.text("id"))
                        .param(form.text("partOf")),
                form.one("partOf"));
    }

    private static Map<String, String> choices(JdbcClient.StatementSpec found, @Nullable String chosen) {
        Map<String, String> choices = new LinkedHashMap<>();
        found.query(row -> {
            choices.put(row.getString(1), row.getString(2));
        });
        if (chosen != null) {
            choices.putIfAbsent(chosen, chosen);
        }
        return choices;
    }
}
