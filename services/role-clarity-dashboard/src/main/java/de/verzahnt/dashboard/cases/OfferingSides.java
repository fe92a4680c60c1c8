package de.verzahnt.dashboard.cases;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads the offerings of a case, the anchor's and the lines', at once. */
@Component
class OfferingSides {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    OfferingSides(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * By offeringId: one entry for each side of the case.
     *
     * @param titles of sides without a report, by id; null where they have none
     */
    Map<String, OfferingSide> of(String caseId, Function<String, @Nullable String> titles) {
        return jdbc.sql("""
                        SELECT coalesce(o.offering,
                            '{"furtherFields": [], "targetGroups": [], "districts": [], "languages": []}')
                          || jsonb_build_object('offeringId', s.offering_id, 'organisationId', s.organisation_id,
                            'organisation', coalesce(org.name, s.organisation_id), 'sector', org.sector,
                            'confirmedAt', o.confirmed_at, 'wentStaleAt', CASE WHEN o.active THEN o.went_stale_at END)
                        FROM (SELECT anchor_offering_id AS offering_id, anchor_organisation_id AS organisation_id
                              FROM overlap_case WHERE case_id = :case
                              UNION SELECT offering_id, organisation_id FROM case_line WHERE case_id = :case) s
                        LEFT JOIN offering o ON o.offering_id = s.offering_id
                        LEFT JOIN organisation org ON org.organisation_id = s.organisation_id
                        """).param("case", caseId).query(String.class).list().stream()
                .map(side -> side(side, titles))
                .collect(Collectors.toMap(OfferingSide::offeringId, side -> side, (one, same) -> one));
    }

    private static OfferingSide side(String text, Function<String, @Nullable String> titles) {
        ObjectNode side = (ObjectNode) JSON.readTree(text);
        if (!side.has("title")) {
            side.put("title", titles.apply(side.get("offeringId").asString()));
        }
        return JSON.treeToValue(side, OfferingSide.class);
    }
}
