package de.verzahnt.dashboard.shell;

import de.verzahnt.reference.Districts;
import de.verzahnt.rules.compare.Places;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The quarters a title, a description or the organisation's name tells where the report names no more than a large city, as
 * the rules read them.
 */
@Component
public class QuartersInText {

    private final CurrentDistricts current;
    private final JdbcClient jdbc;
    private @Nullable Reader reader;

    private record Whose(@Nullable String seat, String name) {}

    private record Reader(Districts districts, Places places) {}

    QuartersInText(CurrentDistricts current, JdbcClient jdbc) {
        this.current = current;
        this.jdbc = jdbc;
    }

    /**
     * Their keys; none where the report names a quarter itself.
     *
     * @param organisationId who runs it: where the texts name none, its seat or name may
     */
    public List<String> keys(
            String organisationId, Collection<String> reported, @Nullable String title, @Nullable String description) {
        Whose whose = jdbc.sql("SELECT home_district AS seat, name FROM organisation WHERE organisation_id = ?")
                .param(organisationId)
                .query(Whose.class)
                .optional()
                .orElse(new Whose(null, ""));
        return List.copyOf(places().quartersRead(
                        Set.copyOf(reported),
                        title == null ? "" : title,
                        description == null ? "" : description,
                        whose.seat(),
                        whose.name()));
    }

    private synchronized Places places() {
        Districts districts = current.get();
        Reader read = reader;
        if (read == null || read.districts() != districts) {
            read = new Reader(districts, new Places(districts));
            reader = read;
        }
        return read.places();
    }
}
