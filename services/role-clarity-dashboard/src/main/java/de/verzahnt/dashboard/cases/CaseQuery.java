package de.verzahnt.dashboard.cases;

import static de.verzahnt.dashboard.cases.Columns.name;

import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.security.Visibility;
import de.verzahnt.dashboard.shell.CalendarQuarter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The SQL of a list of cases: what the viewer may see, then what they asked for. Values travel as parameters only. */
record CaseQuery(String conditions, Map<String, Object> parameters) {

    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

    /** Every case with the viewer's sight and whether it waits for their word: as a party, or as the steering group. */
    static final String FROM =
            " FROM (SELECT c.*, " + Visibility.SIGHT + """
                 AS sight, c.asks && CAST(:organisations AS text[])
                    OR c.status IN (%1$s) AND c.kreis = ANY (:steered)
                    AND c.finding_class IN (%2$s) AND c.disclosed_at <= :now
                    AND coalesce((SELECT said.capacity <> 'STEERING_GROUP' FROM (
                         SELECT capacity, decided_at FROM case_decision d WHERE d.case_id = c.case_id
                         UNION ALL SELECT capacity, decided_at FROM recorded_decision r WHERE r.case_id = c.case_id) said
                       ORDER BY said.decided_at DESC LIMIT 1), true) AS waiting,
                    c.settled_for && CAST(:organisations AS text[]) AND NOT c.asks && CAST(:organisations AS text[])
                    AS settled_for_viewer
                FROM overlap_case c) c
                LEFT JOIN offering a ON a.offering_id = c.anchor_offering_id
                LEFT JOIN organisation ao ON ao.organisation_id = c.anchor_organisation_id
                """.formatted(Law.OPEN_STATES, Visibility.BEFORE_STEERING);

    /** Vowels with dots, accents and the cedilla become plain letters. */
    private static final String PLAIN =
            "translate(lower(%s)," + " U&'\\00e4\\00f6\\00fc\\00e9\\00e8\\00ea\\00e1\\00e0\\00e2\\00e7', 'aoueeeaaac')";

    /** Whoever types {@code sprachcafe} finds {@code Sprachcafé}. */
    private static final String TEXT =
            """
            c.sight = 'FULL' AND (%1$s LIKE %4$s OR EXISTS (
              SELECT 1 FROM organisation p WHERE p.organisation_id = ANY (c.parties) AND %2$s LIKE %4$s)
              OR EXISTS (SELECT 1 FROM case_line l JOIN offering lo USING (offering_id)
                WHERE l.case_id = c.case_id AND %3$s LIKE %4$s))
            """.formatted(plain("a.title"), plain("p.name"), plain("lo.title"), plain(":text"));

    /** What one's own organisation has said is no news to it. */
    private static final String CHANGED_BY_OTHERS = "c.changed_at > :after AND c.sight = 'FULL'"
            + " AND NOT coalesce(c.changed_by = ANY (:organisations), false)";

    private static final String OWN =
            "c.sight = 'FULL' AND EXISTS (SELECT 1 FROM own_side n WHERE n.case_id = c.case_id"
                    + " AND n.organisation_id = ANY (:organisations) AND %s)";

    /** What a list shows unasked: what asks a question of the viewer, or of the Kreis they answer for. */
    private static final String UNASKED = """
        c.finding_class NOT IN (%s) AND (c.finding_class <> 'GAP' OR c.kreis = ANY (:steered)
          OR c.kreis = ANY (:kreise) OR c.parties && CAST(:organisations AS text[]))\
        """.formatted(Law.LINKS);

    static CaseQuery of(CaseFilter filter, Viewer viewer, Instant now) {
        Map<String, Object> values = new HashMap<>(Visibility.parameters(viewer, now));
        values.putAll(moments(now));
        StringBuilder where = new StringBuilder("WHERE c.sight IS NOT NULL");
        if (filter.findingClass() == null) {
            where.append(" AND ").append(UNASKED);
        }
        add(where, values, "c.finding_class = :class", "class", name(filter.findingClass()));
        // The status of a case one may only know to exist is not to be guessed by filtering.
        add(where, values, "c.status = :status AND c.sight = 'FULL'", "status", name(filter.status()));
        add(where, values, "c.kreis = :kreis", "kreis", filter.kreis());
        add(where, values, "a.field = :field", "field", filter.field());
        if (filter.waiting()) {
            where.append(" AND c.sight = 'FULL' AND c.waiting");
        }
        add(where, values, CHANGED_BY_OTHERS, "after", Columns.time(filter.changedAfter()));
        addOwn(where, values, filter);
        Figure figure = filter.figure();
        if (figure != null) {
            where.append(" AND ").append(figure.now());
        }
        add(where, values, TEXT, "text", pattern(filter.text()));
        return new CaseQuery(where.toString(), values);
    }

    /** By the own notes, of which nobody else's are ever looked at. */
    private static void addOwn(StringBuilder where, Map<String, Object> values, CaseFilter filter) {
        OwnFilter own = filter.own();
        if (own != null) {
            where.append(" AND ").append(OWN.formatted(own.sql()));
        }
        add(where, values, OWN.formatted("n.unit = :unit"), "unit", filter.unit());
    }

    /** When this quarter and the one before began, and today: what figures are counted by. */
    static Map<String, Object> moments(Instant now) {
        CalendarQuarter quarter = CalendarQuarter.of(now);
        return Map.of(
                "quarter", quarter.begin().atOffset(ZoneOffset.UTC),
                "before", quarter.plus(-1).begin().atOffset(ZoneOffset.UTC),
                "today", LocalDate.ofInstant(now, GERMANY));
    }

    /** Only those of these ids. */
    CaseQuery among(List<String> ids) {
        Map<String, Object> values = new HashMap<>(parameters);
        values.put("among", Columns.array(ids));
        return new CaseQuery(conditions + " AND c.case_id = ANY (:among)", values);
    }

    private static String plain(String text) {
        return PLAIN.formatted(text);
    }

    private static @Nullable String pattern(@Nullable String text) {
        return text == null ? null : "%" + text.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static void add(
            StringBuilder where, Map<String, Object> values, String condition, String name, @Nullable Object value) {
        if (value != null) {
            where.append(" AND ").append(condition);
            values.put(name, value);
        }
    }
}
