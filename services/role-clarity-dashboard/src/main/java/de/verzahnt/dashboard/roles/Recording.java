package de.verzahnt.dashboard.roles;

import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.security.Viewers;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.caller.Role;
import org.springframework.security.access.AccessDeniedException;

/** Who may record agreed roles at all; for which Kreis, {@link RoleCheck} decides. */
final class Recording {

    private Recording() {}

    static Viewer demand(Caller caller, Viewers viewers) {
        if (!caller.has(Role.STEERING)) {
            throw new AccessDeniedException("role: not steering (expected: steering)");
        }
        return viewers.of(caller);
    }
}
