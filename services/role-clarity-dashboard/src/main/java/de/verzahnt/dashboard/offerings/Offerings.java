package de.verzahnt.dashboard.offerings;

import de.verzahnt.dashboard.shell.CurrentDistricts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads offerings; every caller who is logged in may see every one. */
@Component
class Offerings {

    private static final String COLUMNS = "SELECT o.*, coalesce(org.name, o.organisation_id) AS organisation_name,"
            + " coalesce(org.sector, 'UNKNOWN') as sector";

    private final JdbcClient jdbc;
    private final CurrentDistricts districts;
    private final Clock clock;

    Offerings(JdbcClient jdbc, CurrentDistricts districts, Clock clock) {
        this.jdbc = jdbc;
        this.districts = districts;
        this.clock = clock;
    }

    /** Best hits first when words are searched for, else by title; withdrawn ones are never listed. */
    List<OfferingView> list(OfferingFilter filter, int page, int size) {
        OfferingQuery query = query(filter);
        return jdbc.sql(COLUMNS + OfferingQuery.FROM + query.where() + query.order() + " LIMIT :size OFFSET :offset")
                .params(query.parameters())
                .param("size", size)
                .param("offset", (long) page * size)
                .query(OfferingReader::view)
                .list();
    }

    long count(OfferingFilter filter) {
        OfferingQuery query = query(filter);
        return jdbc.sql("SELECT count(*)" + OfferingQuery.FROM + query.where())
                .params(query.parameters())
                .query(Long.class)
                .single();
    }

    /** One offering, a withdrawn one too. */
    Optional<OfferingView> find(String offeringId) {
        return jdbc.sql(COLUMNS + OfferingQuery.FROM + " WHERE o.offering_id = ?")
                .param(offeringId)
                .query(OfferingReader::view)
                .optional();
    }

    private OfferingQuery query(OfferingFilter filter) {
        return new OfferingQuery(filter, districts.get(), LocalDate.now(clock));
    }
}
