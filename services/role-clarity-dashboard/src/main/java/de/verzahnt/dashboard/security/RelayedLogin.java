package de.verzahnt.dashboard.security;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.ClientAuthorizationRequiredException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/** Hands on the token the issuer gave at the login; the next service checks it like any other. */
@Configuration(proxyBeanMethods = false)
class RelayedLogin {

    @Bean
    LoginToken loginToken(ClientRegistrationRepository clients, OAuth2AuthorizedClientRepository logins) {
        DefaultOAuth2AuthorizedClientManager manager = new DefaultOAuth2AuthorizedClientManager(clients, logins);
        manager.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .authorizationCode()
                .refreshToken()
                .build());
        return () -> token(manager);
    }

    private static String token(DefaultOAuth2AuthorizedClientManager manager) {
        Authentication reader = SecurityContextHolder.getContext().getAuthentication();
        @Nullable
        OAuth2AuthorizedClient login = reader == null
                ? null
                : manager.authorize(OAuth2AuthorizeRequest.withClientRegistrationId(LoginClient.REGISTRATION)
                        .principal(reader)
                        .build());
        if (login == null) {
            // The filter of the login answers it by sending to the login.
            throw new ClientAuthorizationRequiredException(LoginClient.REGISTRATION);
        }
        return login.getAccessToken().getTokenValue();
    }
}
