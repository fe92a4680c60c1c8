package de.verzahnt.notifier.feed;

import de.verzahnt.contract.OfferingEvent;
import de.verzahnt.events.OfferingDetails;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Titles of offerings and what they are about; a withdrawn one keeps its title, because a mail may still name it. */
@Repository
public class KnownOfferings {

    private final JdbcClient jdbc;

    KnownOfferings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes over a state; an older one than the stored changes nothing. */
    void take(OfferingEvent event) {
        jdbc.sql("""
                        INSERT INTO known_offering (offering_id, title, fields, revision)
                        VALUES (:id, :title, :fields, :revision)
                        ON CONFLICT (offering_id) DO UPDATE SET title = excluded.title, fields = excluded.fields,
                            revision = excluded.revision
                        WHERE excluded.revision >= known_offering.revision
                        """)
                .param("id", event.id())
                .param("title", event.offering().getTitle())
                .param("fields", fields(event.offering()))
                .param("revision", event.revision())
                .update();
    }

    private static String[] fields(OfferingDetails offering) {
        return Stream.concat(Stream.of(offering.getField()), offering.getFurtherFields().stream())
                .distinct()
                .toArray(String[]::new);
    }

    void forget(String offeringId) {
        jdbc.sql("DELETE FROM known_offering WHERE offering_id = ?")
                .param(offeringId)
                .update();
    }

    /** Title by id, for those that are known. */
    public Map<String, String> titles(Collection<String> offeringIds) {
        Map<String, String> titles = new HashMap<>();
        jdbc.sql("SELECT offering_id, title FROM known_offering WHERE offering_id = ANY (?)")
                .param(offeringIds.toArray(String[]::new))
                .query(row -> {
                    titles.put(row.getString(1), row.getString(2));
                });
        return titles;
    }
}
