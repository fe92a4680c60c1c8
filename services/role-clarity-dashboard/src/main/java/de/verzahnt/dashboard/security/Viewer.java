package de.verzahnt.dashboard.security;

import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.caller.Role;
import java.util.Set;

/**
 * A caller as the cases see them: for whom they speak and where they coordinate.
 *
 * @param organisations organisationIds they act for
 * @param bodies legal bodies these belong to
 * @param kreise Kreise they coordinate as a KI; empty without that role
 * @param area all districts that meet where their KI answers, from the Land down to the Sozialraum; empty without that role
 * @param steered Kreise whose steering group they sit in; empty without that role
 * @param blind an administrator without a part in the matter, who sees no contents of cases
 */
public record Viewer(
        Set<String> organisations,
        Set<String> bodies,
        Set<String> kreise,
        Set<String> area,
        Set<String> steered,
        boolean blind) {

    public Viewer {
        organisations = Set.copyOf(organisations);
        bodies = Set.copyOf(bodies);
        kreise = Set.copyOf(kreise);
        area = Set.copyOf(area);
        steered = Set.copyOf(steered);
    }

    static Viewer of(Caller caller, Set<String> bodies, Set<String> kreise, Set<String> area) {
        boolean administersOnly = caller.has(Role.ADMIN) && caller.roles().size() == 1;
        return new Viewer(
                administersOnly ? Set.of() : caller.organisations(),
                administersOnly ? Set.of() : bodies,
                caller.has(Role.KI) ? kreise : Set.of(),
                caller.has(Role.KI) ? area : Set.of(),
                caller.has(Role.STEERING) ? kreise : Set.of(),
                administersOnly);
    }

    /** Whether they sit in the steering group of this Kreis. */
    public boolean steers(String kreis) {
        return steered.contains(kreis);
    }

    /** Whether they may speak for this organisation. */
    public boolean speaksFor(String organisationId) {
        return organisations.contains(organisationId);
    }
}
