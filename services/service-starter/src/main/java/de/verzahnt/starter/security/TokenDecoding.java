package de.verzahnt.starter.security;

import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** Signature, times, issuer and audience of a token. */
final class TokenDecoding {

    private TokenDecoding() {}

    // Asks the issuer at the first token only: a service starts without its identity provider.
    static JwtDecoder decoder(OidcProperties oidc) {
        return new SupplierJwtDecoder(() -> {
            String keys = oidc.jwkSetUri();
            NimbusJwtDecoder decoder = (keys == null || keys.isBlank()
                            ? NimbusJwtDecoder.withIssuerLocation(oidc.issuer())
                            : NimbusJwtDecoder.withJwkSetUri(keys))
                    .build();
            decoder.setJwtValidator(validator(oidc));
            return decoder;
        });
    }

    static OAuth2TokenValidator<Jwt> validator(OidcProperties oidc) {
        return new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(oidc.issuer()), token -> meantForUs(token, oidc.audience()));
    }

    private static OAuth2TokenValidatorResult meantForUs(Jwt token, String audience) {
        if (token.getAudience() != null && token.getAudience().contains(audience)) {
            return OAuth2TokenValidatorResult.success();
        }
        return OAuth2TokenValidatorResult.failure(
                new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, "The token is not meant for " + audience, null));
    }
}
