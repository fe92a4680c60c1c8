package de.verzahnt.notifier.feed;

import de.verzahnt.events.NotificationSettings;
import de.verzahnt.notifier.policy.Deputy;
import de.verzahnt.notifier.policy.QuietHours;
import de.verzahnt.notifier.policy.RecipientSettings;
import de.verzahnt.notifier.policy.Recipients;
import de.verzahnt.notifier.policy.Rhythm;
import de.verzahnt.reference.Districts;
import de.verzahnt.reference.ReferenceData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How organisations want to hear of cases, as the dashboard tells it. */
@Repository
class KnownRecipients implements Recipients {

    private static final String STORE = """
            INSERT INTO recipient_settings (organisation_id, own_cases, area, districts, fields, quiet_from,
                quiet_until, deputy_organisation, deputy_mailbox, deputy_until, revision)
            VALUES (:id, :ownCases, :area, :districts, :fields, :quietFrom, :quietUntil, :deputyOrganisation,
                :deputyMailbox, :deputyUntil, :revision)
            ON CONFLICT (organisation_id) DO UPDATE SET own_cases = excluded.own_cases, area = excluded.area,
                districts = excluded.districts, fields = excluded.fields, quiet_from = excluded.quiet_from,
                quiet_until = excluded.quiet_until, deputy_organisation = excluded.deputy_organisation,
                deputy_mailbox = excluded.deputy_mailbox, deputy_until = excluded.deputy_until,
                revision = excluded.revision
            WHERE excluded.revision > recipient_settings.revision
            """;

    private final JdbcClient jdbc;
    private final Districts places;
    private final ApplicationEventPublisher events;

    KnownRecipients(JdbcClient jdbc, ReferenceData reference, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.places = reference.districts();
        this.events = events;
    }

    /** Takes over a state; one that is not newer than the stored changes nothing. */
    @Transactional
    void take(NotificationSettings state) {
        if (store(state) == 1) {
            events.publishEvent(new SettingsChanged(state.getOrganisationId()));
        }
    }

    private int store(NotificationSettings state) {
        return jdbc.sql(STORE)
                .param("id", state.getOrganisationId())
                .param("ownCases", rhythm(state.getOwnCases()).name())
                .param("area", rhythm(state.getArea()).name())
                .param("districts", state.getDistricts().toArray(String[]::new))
                .param("fields", state.getFields().toArray(String[]::new))
                .param("quietFrom", time(state.getQuietFrom()))
                .param("quietUntil", time(state.getQuietUntil()))
                .param("deputyOrganisation", state.getDeputyOrganisation())
                .param("deputyMailbox", KnownOrganisations.mailbox(state.getDeputyMailbox()))
                .param("deputyUntil", state.getDeputyUntil())
                .param("revision", state.getRevision())
                .update();
    }

    void forget(String organisationId) {
        jdbc.sql("DELETE FROM recipient_settings WHERE organisation_id = ?")
                .param(organisationId)
                .update();
        events.publishEvent(new SettingsChanged(organisationId));
    }

    @Override
    public RecipientSettings settingsOf(String organisationId) {
        return jdbc.sql("SELECT * FROM recipient_settings WHERE organisation_id = ?")
                .param(organisationId)
                .query((row, number) -> settings(row))
                .optional()
                .orElse(RecipientSettings.UNTOLD);
    }

    @Override
    public Set<String> fieldsOf(Collection<String> offeringIds) {
        return new TreeSet<>(jdbc.sql("SELECT DISTINCT unnest(fields) FROM known_offering WHERE offering_id = ANY (?)")
                .param(offeringIds.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    @Override
    public boolean meet(String district, String other) {
        return places.meet(district, other);
    }

    private static RecipientSettings settings(ResultSet row) throws SQLException {
        return new RecipientSettings(
                Rhythm.valueOf(row.getString("own_cases")),
                Rhythm.valueOf(row.getString("area")),
                Set.copyOf(List.of((String[]) row.getArray("districts").getArray())),
                Set.copyOf(List.of((String[]) row.getArray("fields").getArray())),
                quiet(row),
                deputy(row));
    }

    private static @Nullable QuietHours quiet(ResultSet row) throws SQLException {
        LocalTime from = row.getObject("quiet_from", LocalTime.class);
        LocalTime until = row.getObject("quiet_until", LocalTime.class);
        return from == null || until == null ? null : new QuietHours(from, until);
    }

    private static @Nullable Deputy deputy(ResultSet row) throws SQLException {
        LocalDate until = row.getObject("deputy_until", LocalDate.class);
        return until == null
                ? null
                : new Deputy(row.getString("deputy_organisation"), row.getString("deputy_mailbox"), until);
    }

    /** What a later release may say is at least wanted. */
    private static Rhythm rhythm(de.verzahnt.events.Rhythm told) {
        return told == de.verzahnt.events.Rhythm.UNKNOWN ? Rhythm.AT_ONCE : Rhythm.valueOf(told.name());
    }

    private static @Nullable LocalTime time(@Nullable String told) {
        return told == null ? null : LocalTime.parse(told);
    }
}
