package de.verzahnt.dashboard.organisations;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds organisations by words; every caller who is logged in may see every one. */
@Component
public class Organisations {

    private static final String FOUND = """
            SELECT organisation_id, name, type FROM organisation
            WHERE active AND search @@ to_tsquery('german', :words)
            ORDER BY ts_rank(search, to_tsquery('german', :words)) DESC, name LIMIT :most
            """;

    private final JdbcClient jdbc;

    Organisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An organisation that was found.
     *
     * @param type code of organisation_types.csv
     */
    public record Found(String organisationId, String name, String type) {}

    /** The best hits first, {@code most} of them; {@code words} is a query of PostgreSQL's full-text search. */
    public List<Found> search(String words, int most) {
        return words.isEmpty()
                ? List.of()
                : jdbc.sql(FOUND)
                        .param("words", words)
                        .param("most", most)
                        .query((row, number) -> new Found(row.getString(1), row.getString(2), row.getString(3)))
                        .list();
    }
}
