package de.verzahnt.register.sozialraum;

import de.verzahnt.messages.Message;
import de.verzahnt.reference.Districts;
import de.verzahnt.register.organisation.Admins;
import de.verzahnt.register.organisation.KiAreas;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.caller.Role;
import de.verzahnt.starter.problem.ProblemException;
import de.verzahnt.starter.problem.ProblemKind;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Who may keep Sozialräume: the KI of a Gemeinde those of that Gemeinde, administrators all. */
final class Maintainers {
    private final KiAreas areas;
    private final Districts shipped;

    Maintainers(KiAreas areas, Districts shipped) {
        this.areas = areas;
        this.shipped = shipped;
    }

    /** What the caller keeps; ends as 403 for who keeps nothing. */
    Maintainer of(Caller caller) {
        if (caller.has(Role.ADMIN)) {
            return Maintainer.everywhere(Admins.reportedBy(caller), shipped);
        }
        Map<String, List<String>> own = caller.has(Role.KI) ? areas.of(caller.organisations()) : Map.of();
        List<String> keys = own.values().stream().flatMap(Collection::stream).toList();
        if (keys.isEmpty()) {
            throw new ProblemException(ProblemKind.FORBIDDEN, Message.of("register.kept-by"));
        }
        String by = own.keySet().stream().findFirst().orElseThrow();
        return Maintainer.within(by, keys, shipped);
    }
}
