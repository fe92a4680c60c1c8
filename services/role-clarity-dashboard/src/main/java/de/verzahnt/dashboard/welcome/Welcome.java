package de.verzahnt.dashboard.welcome;

import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.caller.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Three sentences and three links for whoever comes for the first time.
 *
 * @param role whose they are
 * @param links addresses, in the order of their words
 */
public record Welcome(Role role, List<String> links) {

    private static final List<Role> FIRST = List.of(Role.STEERING, Role.KI, Role.REPORTER, Role.ABH, Role.ADMIN);
    private static final Map<Role, List<String>> LINKS = Map.of(
            Role.STEERING, List.of("/hinweise?sort=DEADLINE", "/rollenmatrix", "/hilfe/hinweise"),
            Role.KI, List.of("/hinweise", "/rollenmatrix", "/hilfe/erste-schritte"),
            Role.REPORTER, List.of("/angebote/meine", "/hinweise?waiting=true", "/hilfe/erste-schritte"),
            Role.ABH, List.of("/kontaktzahlen", "/angebote", "/hilfe/keine-personendaten"),
            Role.ADMIN, List.of("/zustellungen", "/regeln", "/hilfe"));

    /** What is right for this reader; of several roles the one with the widest view. Empty without a role. */
    public static Optional<Welcome> of(Caller reader) {
        return FIRST.stream()
                .filter(reader::has)
                .findFirst()
                .map(role -> new Welcome(role, LINKS.getOrDefault(role, List.of())));
    }
}
