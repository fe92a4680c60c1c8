package de.verzahnt.dashboard.security;

import de.verzahnt.starter.security.OidcProperties;
import java.net.URI;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

/** Response headers of the pages: nothing from elsewhere, no script and no style in the page itself. */
@Component
class PageHeaders {

    private final String policy;

    PageHeaders(OidcProperties oidc) {
        // Logging out is a form whose answer redirects to the issuer: browsers check form-action on the way, too.
        // data: images are the design system's icons, drawn as masks.
        this.policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                + "connect-src 'self'; form-action 'self' " + origin(URI.create(oidc.issuer()))
                + "; base-uri 'none'; frame-ancestors 'none'";
    }

    void apply(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), geolocation=(), microphone=(), payment=()"));
    }

    private static String origin(URI issuer) {
        return issuer.getScheme() + "://" + issuer.getAuthority();
    }
}
