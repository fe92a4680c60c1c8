package de.verzahnt.dashboard.offerings;

import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.security.Visibility;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What connects an offering with others: declared parts and found links, and the cases a reader may see. */
@Component
class OfferingLinks {

    private static final String LINKS = """
            select kind, l.offering_id, o.title, coalesce(org.name, o.organisation_id) as organisation from (
              select 'WHOLE' as kind, part_of as offering_id from offering where offering_id = :id
              union select 'PART', offering_id from offering where part_of = :id and active
              union select m, case when c.anchor_offering_id = :id then l.offering_id else c.anchor_offering_id end
                from overlap_case c join case_line l using (case_id) cross join unnest(l.mitigations) m
                where c.finding_class = 'RELATED' and l.status <> 'CLOSED' and m <> 'PART_OF'
                  and :id in (c.anchor_offering_id, l.offering_id)) l
            join offering o on o.offering_id = l.offering_id
            left join organisation org on org.organisation_id = o.organisation_id
            order by case kind when 'WHOLE' then 0 when 'PART' then 1 else 2 end, kind, lower(o.title)
            """;

    // Of a case whose existence alone may be known, even the offering would tell too much.
    private static final String CASES =
            "select case_id, finding_class, status from (select c.*, " + Visibility.SIGHT + """
             as sight from overlap_case c) c where c.sight = 'FULL' and c.finding_class <> 'RELATED'
              and (c.anchor_offering_id = :id or exists (
                select 1 from case_line l where l.case_id = c.case_id and l.offering_id = :id))
            order by c.opened_at desc
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    OfferingLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Positive links: everybody may see them. */
    List<OfferingLink> of(String offeringId) {
        return jdbc.sql(LINKS)
                .param("id", offeringId)
                .query((row, number) ->
                        new OfferingLink(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    /** The cases about this offering that the viewer may open, newest first. */
    List<OfferingCase> cases(String offeringId, Viewer viewer) {
        return jdbc.sql(CASES)
                .params(Visibility.parameters(viewer, Instant.now(clock)))
                .param("id", offeringId)
                .query((row, number) -> new OfferingCase(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }
}
