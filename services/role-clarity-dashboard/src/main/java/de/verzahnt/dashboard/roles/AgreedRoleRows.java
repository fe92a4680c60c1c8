package de.verzahnt.dashboard.roles;

import de.verzahnt.dashboard.cases.Columns;
import de.verzahnt.reference.Sector;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The append-only table of versions of agreed roles. */
@Component
class AgreedRoleRows {

    private static final String INSERT = """
            INSERT INTO agreed_role_version (field, place, revision, valid_from, valid_until, operative,
                operative_sector, steering, decision, recorded_by, recorded_at)
            VALUES (:field, :place, :revision, :validFrom, :validUntil, :operative, :sector, :steering, :decision,
                :recordedBy, :recordedAt)
            ON CONFLICT DO NOTHING
            """;

    private final JdbcClient jdbc;

    AgreedRoleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All roles, by place and field. */
    List<AgreedRole> all() {
        return roles("", Map.of());
    }

    /** The role of this field and place. */
    Optional<AgreedRole> find(String field, String place) {
        return roles("WHERE field = :field AND place = :place", Map.of("field", field, "place", place)).stream()
                .findFirst();
    }

    /** Appends a version; false when one of this number stands already, and then nothing is written. */
    boolean insert(String field, String place, AgreedVersion version) {
        return jdbc.sql(INSERT)
                        .param("field", field)
                        .param("place", place)
                        .param("revision", version.revision())
                        .param("validFrom", version.validFrom())
                        .param("validUntil", version.validUntil())
                        .param("operative", Columns.array(version.operative()))
                        .param("sector", Columns.name(version.operativeSector()))
                        .param("steering", Columns.array(version.steering()))
                        .param("decision", version.decision())
                        .param("recordedBy", version.recordedBy())
                        .param("recordedAt", Columns.time(version.recordedAt()))
                        .update()
                == 1;
    }

    void forget(String field, String place) {
        jdbc.sql("DELETE FROM agreed_role_version WHERE field = :field AND place = :place")
                .param("field", field)
                .param("place", place)
                .update();
    }

    private List<AgreedRole> roles(String where, Map<String, String> values) {
        Map<String, List<AgreedVersion>> versions = new LinkedHashMap<>();
        Map<String, AgreedRole> roles = new LinkedHashMap<>();
        jdbc.sql("SELECT * FROM agreed_role_version " + where + " ORDER BY place, field, revision")
                .params(values)
                .query(row -> {
                    String field = row.getString("field");
                    String place = row.getString("place");
                    List<AgreedVersion> known =
                            versions.computeIfAbsent(AgreedRole.id(field, place), id -> new ArrayList<>());
                    known.add(version(row));
                    roles.put(AgreedRole.id(field, place), new AgreedRole(field, place, known));
                });
        return List.copyOf(roles.values());
    }

    private static AgreedVersion version(ResultSet row) throws SQLException {
        @Nullable String sector = row.getString("operative_sector");
        return new AgreedVersion(
                row.getLong("revision"),
                row.getDate("valid_from").toLocalDate(),
                Columns.date(row, "valid_until"),
                Columns.strings(row, "operative"),
                sector == null ? null : Sector.valueOf(sector),
                Columns.strings(row, "steering"),
                row.getString("decision"),
                row.getString("recorded_by"),
                row.getTimestamp("recorded_at").toInstant());
    }
}
