package de.verzahnt.dashboard.security;

import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The login of people.
 *
 * @param issuer the OpenID Connect issuer; asked for its addresses when the first person logs in, not before
 * @param clientId id of this dashboard at the issuer
 * @param clientSecret its secret; never in a file of this repository
 */
@Validated
@ConfigurationProperties("verzahnt.oidc")
record LoginProperties(
        URI issuer,
        @NotBlank @DefaultValue("verzahnt-dashboard") String clientId,
        @DefaultValue("") String clientSecret) {

    /** Scheme, host and port of the issuer, as a source in a content security policy. */
    String origin() {
        return issuer.getScheme() + "://" + issuer.getAuthority();
    }
}
