package de.verzahnt.local.sample;

import java.net.URI;

/** Where the sample is reported, and as whom. */
public interface Gateways {

    /** Base address of a service, e.g. {@code ki-projects}. */
    URI address(String service);

    /** An access token of a role account, e.g. {@code admin}. */
    String token(String account);

    /** An access token of the machine that reports for one organisation. */
    String tokenOfOrganisation(String organisationId);
}
