package de.verzahnt.dashboard.security;

import de.verzahnt.starter.security.OidcProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;

/** This dashboard as a client of the issuer. */
@Configuration(proxyBeanMethods = false)
class LoginClient {

    static final String REGISTRATION = "verzahnt";
    private static final String CLIENT_ID = "verzahnt-dashboard";

    /** Asks the issuer at the first login and again until it answers: the dashboard starts while the issuer is down. */
    @Bean
    ClientRegistrationRepository clientRegistrations(OidcProperties oidc) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration(oidc)));
    }

    private static ClientRegistration registration(OidcProperties oidc) {
        return configuration(oidc.issuer())
                .registrationId(REGISTRATION)
                .clientId(CLIENT_ID)
                .clientSecret(oidc.clientSecret())
                .scope("openid")
                .build();
    }

    private static ClientRegistration.Builder configuration(String issuer) {
        try {
            return ClientRegistrations.fromIssuerLocation(issuer);
        } catch (IllegalArgumentException | IllegalStateException noAnswer) {
            throw new IssuerAway(issuer, noAnswer);
        }
    }
}
