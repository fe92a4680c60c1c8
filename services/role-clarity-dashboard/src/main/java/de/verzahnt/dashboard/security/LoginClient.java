package de.verzahnt.dashboard.security;

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

    /** Asks the issuer at the first login and again until it answers: the dashboard starts while the issuer is down. */
    @Bean
    ClientRegistrationRepository clientRegistrations(LoginProperties login) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration(login)));
    }

    private static ClientRegistration registration(LoginProperties login) {
        return ClientRegistrations.fromIssuerLocation(login.issuer().toString())
                .registrationId(REGISTRATION)
                .clientId(login.clientId())
                .clientSecret(login.clientSecret())
                .scope("openid")
                .build();
    }
}
