package de.verzahnt.dashboard.roles;

import de.verzahnt.dashboard.roles.RoleView.State;
import de.verzahnt.dashboard.shell.OrganisationNames;
import de.verzahnt.reference.Sector;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Words agreed roles for the screen: names instead of ids, and where each version stands in time. */
@Component
public class RoleViews {

    private final OrganisationNames names;
    private final MessageSource messages;

    RoleViews(OrganisationNames names, MessageSource messages) {
        this.names = names;
        this.messages = messages;
    }

    /** Each role by the version that holds on the day, else by the newest. */
    public List<RoleView> of(Collection<AgreedRole> roles, LocalDate day) {
        Map<String, String> known = namesIn(roles);
        return roles.stream()
                .map(role -> view(role, role.on(day).orElse(role.newest()), day, known))
                .toList();
    }

    /** All versions of one role, newest first. */
    List<RoleView> history(AgreedRole role, LocalDate day) {
        Map<String, String> known = namesIn(List.of(role));
        List<RoleView> history = role.versions().stream()
                .map(version -> view(role, version, day, known))
                .collect(Collectors.toList());
        Collections.reverse(history);
        return List.copyOf(history);
    }

    private Map<String, String> namesIn(Collection<AgreedRole> roles) {
        return names.of(roles.stream()
                .flatMap(role -> role.versions().stream())
                .flatMap(version -> Stream.concat(version.operative().stream(), version.steering().stream()))
                .toList());
    }

    private RoleView view(AgreedRole role, AgreedVersion version, LocalDate day, Map<String, String> known) {
        return new RoleView(
                role,
                version,
                state(role, version, day),
                operative(version, known),
                version.steering().isEmpty() ? null : named(version.steering(), known));
    }

    private static State state(AgreedRole role, AgreedVersion version, LocalDate day) {
        if (role.on(day).filter(version::equals).isPresent()) {
            return State.HOLDS;
        }
        boolean replaced = role.versions().stream()
                .anyMatch(other -> other.revision() > version.revision()
                        && !other.validFrom().isAfter(version.validFrom().isAfter(day) ? version.validFrom() : day));
        if (replaced) {
            return State.REPLACED;
        }
        return version.validFrom().isAfter(day) ? State.COMING : State.ENDED;
    }

    private String operative(AgreedVersion version, Map<String, String> known) {
        @Nullable Sector sector = version.operativeSector();
        return sector == null
                ? named(version.operative(), known)
                : messages.getMessage("rollen.sector." + sector, null, LocaleContextHolder.getLocale());
    }

    private static String named(List<String> ids, Map<String, String> known) {
        return ids.stream().map(id -> known.getOrDefault(id, id)).collect(Collectors.joining("; "));
    }
}
