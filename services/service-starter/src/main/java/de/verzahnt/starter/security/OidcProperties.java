package de.verzahnt.starter.security;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The identity provider all services trust.
 *
 * @param issuer its address as it stands in the tokens
 * @param audience what a token for the hub names as audience
 * @param jwkSetUri where its keys are, when not found by discovery at the issuer
 * @param clientSecret of the dashboard's login client; unused elsewhere
 */
@Validated
@ConfigurationProperties("verzahnt.oidc")
public record OidcProperties(
        @NotBlank @DefaultValue("http://localhost:8090") String issuer,
        @NotBlank @DefaultValue("verzahnt") String audience,
        @Nullable String jwkSetUri,
        @Nullable String clientSecret) {}
