package de.verzahnt.dashboard.cases;

import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.shell.Labels;
import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.FindingClass;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists the cases a viewer may see. */
@Component
public class Cases {

    private static final String COLUMNS = """
            SELECT c.*, a.title AS anchor_title, a.field AS field,
              coalesce(ao.name, c.anchor_organisation_id) AS anchor_name,
              (SELECT string_agg(DISTINCT coalesce(o.name, l.organisation_id), ' · ') FROM case_line l
                LEFT JOIN organisation o USING (organisation_id) WHERE l.case_id = c.case_id) AS line_names,
              (SELECT count(*) FROM case_line l WHERE l.case_id = c.case_id AND l.status = 'OPEN') AS open_lines,
              (SELECT count(*) FROM case_line l WHERE l.case_id = c.case_id) AS all_lines,
              (SELECT string_agg(coalesce(o.name, asked.id), ', ' ORDER BY asked.id) FROM unnest(c.asks) AS asked(id)
                LEFT JOIN organisation o ON o.organisation_id = asked.id) AS asked_names,
              a.districts AS anchor_places, ARRAY(SELECT DISTINCT unnest(lo.districts) FROM case_line l
                JOIN offering lo USING (offering_id) WHERE l.case_id = c.case_id AND l.status <> 'CLOSED') AS line_places,
              ARRAY(SELECT l.offering_id FROM case_line l WHERE l.case_id = c.case_id AND l.status <> 'CLOSED'
                ORDER BY 1) AS line_ids,
              coalesce((SELECT max(l.probability) FROM case_line l WHERE l.case_id = c.case_id), 0) AS probability
            """;
    private static final String PART = ", c.case_id LIMIT :size OFFSET :offset";

    private final JdbcClient jdbc;
    private final Labels labels;
    private final CasePlaces places;
    private final PlacedCases placed;
    private final Clock clock;

    Cases(JdbcClient jdbc, Labels labels, CasePlaces places, PlacedCases placed, Clock clock) {
        this.jdbc = jdbc;
        this.labels = labels;
        this.places = places;
        this.placed = placed;
        this.clock = clock;
    }

    /** The cases the viewer may see and asked for: open ones first, then the newest change. */
    public Page<CaseSummary> list(CaseFilter filter, Viewer viewer, int page, int size) {
        return list(new CaseWish(filter, CaseOrder.CHANGED, page, size), viewer);
    }

    /** The cases the viewer may see and asked for, in the order asked for. */
    Page<CaseSummary> list(CaseWish wish, Viewer viewer) {
        CaseFilter filter = wish.filter();
        CaseQuery query = query(filter, viewer);
        List<CaseSummary> items = jdbc.sql(COLUMNS + CaseQuery.FROM + query.conditions() + "\n ORDER BY "
                        + wish.order().sql() + PART)
                .params(query.parameters())
                .param("size", wish.size())
                .param("offset", (long) wish.page() * wish.size())
                .query(this::summary)
                .list();
        return new Page<>(items, wish.page(), wish.size(), count(filter, viewer));
    }

    /** How many there are. */
    public long count(CaseFilter filter, Viewer viewer) {
        CaseQuery query = query(filter, viewer);
        return jdbc.sql("SELECT count(*)" + CaseQuery.FROM + query.conditions())
                .params(query.parameters())
                .query(Long.class)
                .single();
    }

    /** Those of these cases that the viewer may see, and how much of each. */
    public Map<String, Sight> sights(Collection<String> caseIds, Viewer viewer) {
        Map<String, Sight> sights = new HashMap<>();
        CaseQuery query = CaseQuery.of(CaseFilter.NONE, viewer, Instant.now(clock));
        jdbc.sql("SELECT c.case_id, c.sight" + CaseQuery.FROM + query.conditions() + " AND c.case_id IN (:ids)")
                .params(query.parameters())
                .param("ids", caseIds)
                .query(row -> {
                    sights.put(row.getString(1), Sight.valueOf(row.getString(2)));
                });
        return sights;
    }

    /** The Kreise of all cases the viewer may see, by key. */
    public List<String> kreise(Viewer viewer) {
        CaseQuery query = CaseQuery.of(CaseFilter.NONE, viewer, Instant.now(clock));
        return jdbc.sql("SELECT DISTINCT c.kreis" + CaseQuery.FROM + query.conditions() + " ORDER BY c.kreis")
                .params(query.parameters())
                .query(String.class)
                .list();
    }

    private CaseQuery query(CaseFilter filter, Viewer viewer) {
        CaseQuery query = CaseQuery.of(filter, viewer, Instant.now(clock));
        String place = filter.place();
        return place == null ? query : query.among(placed.idsAt(place, filter, viewer));
    }

    private CaseSummary summary(ResultSet row, int number) throws SQLException {
        FindingClass findingClass = FindingClass.valueOf(row.getString("finding_class"));
        Instant openedAt = row.getTimestamp("opened_at").toInstant();
        if (Sight.valueOf(row.getString("sight")) == Sight.EXISTENCE) {
            return CaseSummary.existence(
                    findingClass,
                    row.getString("kreis"),
                    row.getString("field"),
                    openedAt,
                    Columns.instant(row, "disclosed_at"));
        }
        return full(row, findingClass, openedAt);
    }

    private CaseSummary full(ResultSet row, FindingClass findingClass, Instant openedAt) throws SQLException {
        boolean gap = findingClass == FindingClass.GAP;
        return new CaseSummary(
                Sight.FULL,
                row.getString("case_id"),
                findingClass,
                row.getString("kreis"),
                placesOf(row, findingClass),
                row.getString("field"),
                openedAt,
                Columns.instant(row, "disclosed_at"),
                CaseStatus.valueOf(row.getString("status")),
                row.getTimestamp("changed_at").toInstant(),
                gap ? labels.demand(row.getString("anchor_offering_id")) : row.getString("anchor_title"),
                row.getString("anchor_name"),
                gap ? districts(row) : row.getString("line_names"),
                row.getInt("open_lines"),
                row.getInt("all_lines"),
                row.getDouble("probability"),
                row.getBoolean("waiting"),
                row.getBoolean("settled_for_viewer"),
                row.getString("asked_names"));
    }

    private List<String> placesOf(ResultSet row, FindingClass findingClass) throws SQLException {
        if (findingClass == FindingClass.GAP) {
            return Columns.strings(row, "line_ids");
        }
        List<String> anchor = Columns.strings(row, "anchor_places");
        List<String> lines = Columns.strings(row, "line_places");
        return places.meeting(anchor, lines.isEmpty() ? anchor : lines);
    }

    private String districts(ResultSet row) throws SQLException {
        return Columns.strings(row, "line_ids").stream().map(labels::district).collect(Collectors.joining(" · "));
    }
}
