package de.verzahnt.notifier.feed;

import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.Organisation;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Names and mailboxes of organisations. A web address or a withdrawn organisation has no mailbox. */
@Repository
public class KnownOrganisations {

    private static final Pattern MAILBOX = Pattern.compile("[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,190}");

    /** The mailbox of this organisation, and of units that share it, is another one now. */
    public record MailboxChanged(String organisationId) {}

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    KnownOrganisations(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Takes over a state; an older one than the stored changes nothing. */
    @Transactional
    public void take(Organisation state) {
        String id = state.getOrganisationId();
        Optional<String> before = ownMailbox(id);
        jdbc.sql("""
                        INSERT INTO known_organisation (organisation_id, name, body_id, contact, type, responsible, active,
                            revision)
                        VALUES (:id, :name, :bodyId, :contact, :type, :responsible, :active, :revision)
                        ON CONFLICT (organisation_id) DO UPDATE SET name = excluded.name, body_id = excluded.body_id,
                            contact = excluded.contact, type = excluded.type, responsible = excluded.responsible,
                            active = excluded.active, revision = excluded.revision
                        WHERE excluded.revision >= known_organisation.revision
                        """)
                .param("id", id)
                .param("name", state.getName())
                .param("bodyId", state.getBodyId())
                .param("contact", mailbox(state))
                .param("type", state.getType())
                .param("responsible", state.getResponsibleDistricts().toArray(String[]::new))
                .param("active", state.getLifecycle() != Lifecycle.WITHDRAWN)
                .param("revision", state.getRevision())
                .update();
        if (!ownMailbox(id).equals(before)) {
            events.publishEvent(new MailboxChanged(id));
        }
    }

    void forget(String organisationId) {
        jdbc.sql("DELETE FROM known_organisation WHERE organisation_id = ?")
                .param(organisationId)
                .update();
    }

    /** Where to write to: its own mailbox, else that of the body it belongs to. */
    public Optional<String> mailboxOf(String organisationId) {
        return jdbc.sql("""
                        SELECT coalesce(unit.contact, body.contact) FROM known_organisation unit
                        LEFT JOIN known_organisation body ON body.organisation_id = unit.body_id
                        WHERE unit.organisation_id = ?
                        """)
                .param(organisationId)
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .optional()
                .flatMap(found -> found);
    }

    /** Whether both belong to one legal body. */
    public boolean areOfOneBody(String organisationId, String other) {
        return jdbc.sql("""
                        SELECT count(DISTINCT body_id) = 1 AND count(*) = 2 FROM known_organisation
                        WHERE organisation_id IN (?, ?)
                        """).params(organisationId, other).query(Boolean.class).single();
    }

    /** Name by id, for those that are known. */
    public Map<String, String> names(Collection<String> organisationIds) {
        Map<String, String> names = new HashMap<>();
        jdbc.sql("SELECT organisation_id, name FROM known_organisation WHERE organisation_id = ANY (?)")
                .param(organisationIds.toArray(String[]::new))
                .query(row -> {
                    names.put(row.getString(1), row.getString(2));
                });
        return names;
    }

    private Optional<String> ownMailbox(String organisationId) {
        return jdbc.sql("SELECT contact FROM known_organisation WHERE organisation_id = ?")
                .param(organisationId)
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .optional()
                .flatMap(found -> found);
    }

    private static @Nullable String mailbox(Organisation state) {
        return state.getLifecycle() == Lifecycle.WITHDRAWN ? null : mailbox(state.getContactChannel());
    }

    /** The channel, where it is a mailbox. */
    static @Nullable String mailbox(@Nullable String channel) {
        return channel != null && MAILBOX.matcher(channel).matches() ? channel : null;
    }
}
