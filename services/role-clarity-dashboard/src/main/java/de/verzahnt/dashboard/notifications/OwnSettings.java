package de.verzahnt.dashboard.notifications;

import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.security.Viewers;
import de.verzahnt.dashboard.shell.CurrentDistricts;
import de.verzahnt.reference.Code;
import de.verzahnt.reference.District;
import de.verzahnt.reference.Districts;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.caller.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** For which organisations a reader may choose, and between what. */
@Component
class OwnSettings {

    /** An organisation of the register; the mailbox is its own or its body's. */
    record Mailed(
            String organisationId,
            String name,
            String bodyId,
            @Nullable String mailbox) {}

    private final JdbcClient jdbc;
    private final Viewers viewers;
    private final ReferenceData reference;
    private final CurrentDistricts districts;

    OwnSettings(JdbcClient jdbc, Viewers viewers, ReferenceData reference, CurrentDistricts districts) {
        this.jdbc = jdbc;
        this.viewers = viewers;
        this.reference = reference;
        this.districts = districts;
    }

    /** Those the login names and the register knows, by name; whoever acts for none does not come in. */
    List<Mailed> of(Caller caller) {
        Viewer viewer = viewers.of(caller);
        if (viewer.organisations().isEmpty()) {
            throw new AccessDeniedException("organisation: none (expected: one to act for)");
        }
        return found("o.organisation_id = ANY (?)", viewer.organisations().toArray(String[]::new));
    }

    /** Others of the same body, which may stand in. */
    List<Mailed> sisters(Mailed own) {
        return found("o.body_id = ?", own.bodyId()).stream()
                .filter(one -> !one.organisationId().equals(own.organisationId()))
                .toList();
    }

    private List<Mailed> found(String which, Object value) {
        return jdbc.sql("""
                        SELECT o.organisation_id, o.name, o.body_id, coalesce(o.contact_channel, b.contact_channel)
                        FROM organisation o LEFT JOIN organisation b ON b.organisation_id = o.body_id
                        WHERE o.active AND %s ORDER BY o.name, o.organisation_id
                        """.formatted(which))
                .param(value)
                .query((row, number) ->
                        new Mailed(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    /** Whether anything of an area is ever told to those who act so. */
    static boolean hearsOfArea(Caller caller) {
        return caller.has(Role.KI) || caller.has(Role.STEERING);
    }

    /** The Kreise the reader coordinates or steers, each followed by its Gemeinden. */
    List<District> districts(Caller caller) {
        Viewer viewer = viewers.of(caller);
        Districts known = districts.get();
        return Stream.concat(viewer.kreise().stream(), viewer.steered().stream())
                .distinct()
                .sorted()
                .flatMap(key -> known.find(key).stream())
                .flatMap(kreis -> Stream.concat(Stream.of(kreis), known.gemeindenOf(kreis.key()).stream()))
                .toList();
    }

    /** Codes of all fields of action. */
    List<String> fields() {
        return reference.fields().all().stream().map(Code::code).toList();
    }

    /** The one of these that is meant; the first when none is named. */
    static Optional<Mailed> meant(List<Mailed> own, @Nullable String id) {
        return id == null
                ? own.stream().findFirst()
                : own.stream().filter(one -> one.organisationId().equals(id)).findFirst();
    }
}
