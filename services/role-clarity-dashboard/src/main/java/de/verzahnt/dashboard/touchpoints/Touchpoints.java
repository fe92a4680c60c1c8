package de.verzahnt.dashboard.touchpoints;

import de.verzahnt.reference.Districts;
import de.verzahnt.reference.ReferenceData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the counts; nothing here adds up what was published apart. */
@Component
class Touchpoints {

    private final JdbcClient jdbc;
    private final Districts districts;

    Touchpoints(JdbcClient jdbc, ReferenceData reference) {
        this.jdbc = jdbc;
        this.districts = reference.districts();
    }

    List<TouchpointView> list(TouchpointFilter filter, int page, int size) {
        Map<String, Object> values = new HashMap<>();
        return jdbc.sql("SELECT * FROM touchpoint t" + where(filter, values)
                        + " ORDER BY kind, referred_to NULLS FIRST, period, district_key, authority_id"
                        + " LIMIT :size OFFSET :offset")
                .params(values)
                .param("size", size)
                .param("offset", (long) page * size)
                .query(Touchpoints::view)
                .list();
    }

    long count(TouchpointFilter filter) {
        Map<String, Object> values = new HashMap<>();
        return jdbc.sql("SELECT count(*) FROM touchpoint t" + where(filter, values))
                .params(values)
                .query(Long.class)
                .single();
    }

    /** Kinds of which there are counts. */
    List<String> kinds() {
        return jdbc.sql("SELECT DISTINCT kind FROM touchpoint")
                .query(String.class)
                .list();
    }

    /** Types of places people were referred to. */
    List<String> referredTo() {
        return jdbc.sql("SELECT DISTINCT referred_to FROM touchpoint WHERE referred_to IS NOT NULL ORDER BY 1")
                .query(String.class)
                .list();
    }

    /** Kreise in which there are counts. */
    List<String> kreise() {
        // A list, not the query's own stream: nobody would close that, and its connection would never come back.
        return jdbc.sql("SELECT DISTINCT district_key FROM touchpoint").query(String.class).list().stream()
                .flatMap(key -> districts.kreisOf(key).stream())
                .map(kreis -> kreis.key())
                .distinct()
                .sorted()
                .toList();
    }

    private String where(TouchpointFilter filter, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        equal("kind", filter.kind(), conditions, values);
        equal("referred_to", filter.referredTo(), conditions, values);
        equal("authority_id", filter.authority(), conditions, values);
        equal("period", filter.period(), conditions, values);
        String wanted = filter.district();
        if (wanted != null) {
            conditions.add("t.district_key IN (:districts)");
            values.put(
                    "districts",
                    districts.all().stream()
                            .map(district -> district.key())
                            .filter(key -> districts.contains(wanted, key))
                            .toList());
        }
        return " WHERE " + String.join(" AND ", conditions);
    }

    private static void equal(
            String column, @Nullable String value, List<String> conditions, Map<String, Object> values) {
        if (value != null) {
            conditions.add("t." + column + " = :" + column);
            values.put(column, value);
        }
    }

    private static TouchpointView view(ResultSet row, int number) throws SQLException {
        return new TouchpointView(
                row.getString("authority_id"),
                row.getString("district_key"),
                row.getString("period"),
                row.getString("kind"),
                row.getString("referred_to"),
                row.getObject("count", Integer.class),
                row.getBoolean("suppressed"),
                row.getLong("revision"),
                row.getTimestamp("reported_at").toInstant());
    }
}
