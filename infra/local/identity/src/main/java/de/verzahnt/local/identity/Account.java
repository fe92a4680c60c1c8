package de.verzahnt.local.identity;

import java.util.Set;

/**
 * Somebody who may act: a role account that logs in, or a machine. Never a person.
 *
 * @param id login name, or client id
 * @param label what screens show
 * @param roles codes of the hub's roles
 * @param organisations organisationIds it may act for
 */
record Account(String id, String label, Set<String> roles, Set<String> organisations) {

    Account {
        roles = Set.copyOf(roles);
        organisations = Set.copyOf(organisations);
    }
}
