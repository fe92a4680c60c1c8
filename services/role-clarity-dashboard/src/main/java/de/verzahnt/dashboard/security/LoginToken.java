package de.verzahnt.dashboard.security;

/** What this dashboard shows another service in the name of whoever is logged in: it may do there what they may. */
@FunctionalInterface
public interface LoginToken {

    /** The access token of the login at hand, renewed when it is about to expire. */
    String value();
}
