package de.verzahnt.dashboard.shell;

import de.verzahnt.reference.Districts;
import de.verzahnt.rules.compare.Places;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private record Whose(@Nullable String seat, String name) {
        static final Whose UNKNOWN = new Whose(null, "");
    }

    /** What an offering reports of its place, and where else it may be read. */
    public record Reported(
            String offeringId,
            String organisationId,
            Collection<String> districts,
            @Nullable String title,
            @Nullable String description) {}

    private record Reader(Districts districts, Places places) {}

    QuartersInText(CurrentDistricts current, JdbcClient jdbc) {
        this.current = current;
        this.jdbc = jdbc;
    }

    /** By offeringId, of those of which the report names no quarter and something else does. */
    public Map<String, List<String>> of(List<Reported> offerings) {
        Map<String, Whose> organisations = whose(
                offerings.stream().map(Reported::organisationId).distinct().toList());
        Map<String, List<String>> read = new HashMap<>();
        offerings.forEach(one -> {
            Whose whose = organisations.getOrDefault(one.organisationId(), Whose.UNKNOWN);
            Set<String> keys = places().quartersRead(
                            Set.copyOf(one.districts()),
                            Objects.requireNonNullElse(one.title(), ""),
                            Objects.requireNonNullElse(one.description(), ""),
                            whose.seat(),
                            whose.name());
            if (!keys.isEmpty()) {
                read.put(one.offeringId(), List.copyOf(keys));
            }
        });
        return read;
    }

    private Map<String, Whose> whose(List<String> organisationIds) {
        Map<String, Whose> found = new HashMap<>();
        jdbc.sql("SELECT organisation_id, home_district, name FROM organisation WHERE organisation_id = ANY (?)")
                .param(organisationIds.toArray(String[]::new))
                .query(row -> {
                    found.put(row.getString(1), new Whose(row.getString(2), row.getString(3)));
                });
        return found;
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
