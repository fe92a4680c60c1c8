package de.verzahnt.dashboard.notifications;

import static de.verzahnt.dashboard.cases.Columns.time;

import de.verzahnt.dashboard.cases.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of settings, one row an organisation. */
@Component
class SettingsRows {

    private static final String PUT = """
            INSERT INTO notification_settings (organisation_id, own_cases, area, districts, fields, quiet_from,
                quiet_until, deputy_organisation, deputy_mailbox, deputy_until, area_off_by_mail_at, revision)
            VALUES (:id, :ownCases, :area, :districts, :fields, :quietFrom, :quietUntil, :deputyOrganisation,
                :deputyMailbox, :deputyUntil, :offAt, :revision)
            ON CONFLICT (organisation_id) DO UPDATE SET own_cases = excluded.own_cases, area = excluded.area,
                districts = excluded.districts, fields = excluded.fields, quiet_from = excluded.quiet_from,
                quiet_until = excluded.quiet_until, deputy_organisation = excluded.deputy_organisation,
                deputy_mailbox = excluded.deputy_mailbox, deputy_until = excluded.deputy_until,
                area_off_by_mail_at = excluded.area_off_by_mail_at, revision = excluded.revision
            WHERE excluded.revision > notification_settings.revision
            """;

    private final JdbcClient jdbc;

    SettingsRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What this organisation has chosen. */
    Optional<Settings> find(String organisationId) {
        return jdbc.sql("SELECT * FROM notification_settings WHERE organisation_id = ?")
                .param(organisationId)
                .query((row, number) -> settings(row))
                .optional();
    }

    /** Keeps these where what stands is older; false when it is not. */
    boolean put(Settings settings) {
        return jdbc.sql(PUT)
                        .param("id", settings.organisationId())
                        .param("ownCases", settings.ownCases().name())
                        .param("area", settings.area().name())
                        .param("districts", settings.districts().toArray(String[]::new))
                        .param("fields", settings.fields().toArray(String[]::new))
                        .param("quietFrom", settings.quietFrom())
                        .param("quietUntil", settings.quietUntil())
                        .param("deputyOrganisation", settings.deputyOrganisation())
                        .param("deputyMailbox", settings.deputyMailbox())
                        .param("deputyUntil", settings.deputyUntil())
                        .param("offAt", time(settings.areaOffByMailAt()))
                        .param("revision", settings.revision())
                        .update()
                == 1;
    }

    void forget(String organisationId) {
        jdbc.sql("DELETE FROM notification_settings WHERE organisation_id = ?")
                .param(organisationId)
                .update();
    }

    private static Settings settings(ResultSet row) throws SQLException {
        Timestamp offAt = row.getTimestamp("area_off_by_mail_at");
        return new Settings(
                row.getString("organisation_id"),
                Rhythm.named(row.getString("own_cases")),
                Rhythm.named(row.getString("area")),
                Columns.strings(row, "districts"),
                Columns.strings(row, "fields"),
                row.getString("quiet_from"),
                row.getString("quiet_until"),
                row.getString("deputy_organisation"),
                row.getString("deputy_mailbox"),
                Columns.date(row, "deputy_until"),
                offAt == null ? null : offAt.toInstant(),
                row.getLong("revision"));
    }
}
