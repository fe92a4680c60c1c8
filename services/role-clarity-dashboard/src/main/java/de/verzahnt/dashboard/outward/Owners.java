package de.verzahnt.dashboard.outward;

import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.security.Viewers;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.caller.Role;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The sight of owners: what one of their people with the same role sees today. Never that of a steering group. */
@Component
public class Owners {

    private final Viewers viewers;

    Owners(Viewers viewers) {
        this.viewers = viewers;
    }

    /** Who owns what this caller makes for this organisation. */
    public Owner of(String organisationId, Caller caller) {
        return new Owner(organisationId, caller.has(Role.KI));
    }

    /** The owner as a viewer of cases. */
    public Viewer viewer(Owner owner) {
        Set<Role> roles = owner.coordinates() ? Set.of(Role.REPORTER, Role.KI) : Set.of(Role.REPORTER);
        return viewers.of(new Caller(owner.organisationId(), Set.of(owner.organisationId()), roles));
    }
}
