package de.verzahnt.dashboard.security;

/** The identity provider could not be asked where one logs in. */
final class IssuerAway extends IllegalStateException {

    private static final long serialVersionUID = 1;

    IssuerAway(String issuer, RuntimeException cause) {
        super("issuer: " + issuer + " does not answer (expected: its configuration)", cause);
    }
}
