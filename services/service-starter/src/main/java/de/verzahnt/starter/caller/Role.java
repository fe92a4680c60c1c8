package de.verzahnt.starter.caller;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a caller may do in the hub; claim {@code roles} of the token, in lower case there. */
public enum Role {
    REPORTER,
    KI,
    ABH,
    STEERING,
    ADMIN;

    /** Name of the authority Spring Security knows it by, e.g. {@code ROLE_ADMIN}. */
    public String authority() {
        return "ROLE_" + name();
    }

    /** The role a claim names; empty for names that mean nothing here, such as an identity provider's own roles. */
    public static Optional<Role> ofClaim(String claim) {
        String wanted = claim.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(role -> role.name().equals(wanted))
                .findFirst();
    }
}
