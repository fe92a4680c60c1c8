package de.verzahnt.local.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/** Puts into every token what the hub decides by: roles and organisations; access tokens are for the audience verzahnt. */
@Component
class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final Accounts accounts;

    TokenClaims(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        account(context).ifPresent(account -> context.getClaims()
                .claim("name", account.label())
                .claim("preferred_username", account.id())
                .claim("roles", sorted(account.roles()))
                .claim("organisations", sorted(account.organisations())));
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            context.getClaims().audience(List.of("verzahnt"));
        }
    }

    private Optional<Account> account(JwtEncodingContext context) {
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
            return accounts.machine(context.getRegisteredClient().getClientId());
        }
        return Optional.<Authentication>ofNullable(context.getPrincipal())
                .flatMap(login -> accounts.roleAccount(login.getName()));
    }

    private static List<String> sorted(Set<String> values) {
        return values.stream().sorted().toList();
    }
}
