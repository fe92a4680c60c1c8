package de.verzahnt.local.identity;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/** The dashboard's login client, and a machine client for every organisation and account; computed, not stored. */
@Component
class Clients implements RegisteredClientRepository {

    static final String DASHBOARD = "verzahnt-dashboard";

    private static final Duration LOGIN_LASTS = Duration.ofHours(10);

    private final IdentityProperties properties;
    private final Accounts accounts;

    Clients(IdentityProperties properties, Accounts accounts) {
        this.properties = properties;
        this.accounts = accounts;
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("client: %s (expected: none, clients are computed)".formatted(client));
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        if (clientId.equals(DASHBOARD)) {
            return dashboard();
        }
        return accounts.machine(clientId).map(account -> machine(clientId)).orElse(null);
    }

    private RegisteredClient dashboard() {
        return withSecret(DASHBOARD, properties.dashboardSecret())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUris(uris -> properties
                        .dashboardRedirects()
                        .forEach(path ->
                                uris.add(properties.dashboard().resolve(path).toString())))
                .postLogoutRedirectUri(properties.dashboard().toString())
                .postLogoutRedirectUri(properties.dashboard().resolve("/").toString())
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }

    private RegisteredClient machine(String clientId) {
        return withSecret(clientId, MachineSecret.of(clientId, properties.machineSecret()))
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .build();
    }

    private RegisteredClient.Builder withSecret(String clientId, String secret) {
        return RegisteredClient.withId(clientId)
                .clientId(clientId)
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(properties.tokenTime())
                        .refreshTokenTimeToLive(LOGIN_LASTS)
                        .build());
    }
}
