package de.verzahnt.starter.caller;

import java.util.Set;

/**
 * Who calls, by token or by login.
 *
 * @param subject the identity provider's id of the account; never shown, never published
 * @param organisations organisationIds it may act for
 * @param roles what it may do
 */
public record Caller(String subject, Set<String> organisations, Set<Role> roles) {

    public Caller {
        organisations = Set.copyOf(organisations);
        roles = Set.copyOf(roles);
    }

    /** Whether the token carries this role. */
    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether the token names this organisation. */
    public boolean actsFor(String organisationId) {
        return organisations.contains(organisationId);
    }
}
