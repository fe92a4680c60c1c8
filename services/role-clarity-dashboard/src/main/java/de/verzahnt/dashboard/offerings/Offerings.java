package de.verzahnt.dashboard.offerings;

import de.verzahnt.dashboard.readmodel.JsonRow;
import de.verzahnt.dashboard.shell.CurrentDistricts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads offerings; every caller who is logged in may see every one. */
@Component
public class Offerings {

    private static final String VIEW = """
            SELECT o.offering || jsonb_build_object(
              'offeringId', o.offering_id, 'origin', o.origin, 'organisationId', o.organisation_id,
              'organisationName', coalesce(org.name, o.organisation_id), 'sector', coalesce(org.sector, 'UNKNOWN'),
              'lifecycle', CASE WHEN o.active THEN 'ACTIVE' ELSE 'WITHDRAWN' END,
              'withdrawalReason', o.withdrawal_reason, 'revision', o.revision, 'reportedAt', o.reported_at,
              'confirmedAt', o.confirmed_at, 'wentStaleAt', o.went_stale_at)
            """;
    private static final JsonRow<OfferingView> AS_VIEW = new JsonRow<>(OfferingView.class);

    private final JdbcClient jdbc;
    private final CurrentDistricts districts;
    private final Clock clock;

    Offerings(JdbcClient jdbc, CurrentDistricts districts, Clock clock) {
        this.jdbc = jdbc;
        this.districts = districts;
        this.clock = clock;
    }

    /** Best hits first when words are searched for, else by title; withdrawn ones are never listed. */
    public List<OfferingView> list(OfferingFilter filter, int page, int size) {
        OfferingQuery query = query(filter);
        return jdbc.sql(VIEW + OfferingQuery.FROM + query.where() + query.order() + " LIMIT :size OFFSET :offset")
                .params(query.parameters())
                .param("size", size)
                .param("offset", (long) page * size)
                .query(AS_VIEW)
                .list();
    }

    public long count(OfferingFilter filter) {
        OfferingQuery query = query(filter);
        return jdbc.sql("SELECT count(*)" + OfferingQuery.FROM + query.where())
                .params(query.parameters())
                .query(Long.class)
                .single();
    }

    /** One offering, a withdrawn one too. */
    Optional<OfferingView> find(String offeringId) {
        return jdbc.sql(VIEW + OfferingQuery.FROM + " WHERE o.offering_id = ?")
                .param(offeringId)
                .query(AS_VIEW)
                .optional();
    }

    private OfferingQuery query(OfferingFilter filter) {
        return new OfferingQuery(filter, districts.get(), LocalDate.now(clock));
    }
}
