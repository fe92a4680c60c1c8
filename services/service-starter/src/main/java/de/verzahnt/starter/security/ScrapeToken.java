package de.verzahnt.starter.security;

import de.verzahnt.starter.caller.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** The monitor's own key: it needs no account at the identity provider and still reads when that is away. */
final class ScrapeToken implements BearerTokenResolver, AuthorizationManager<RequestAuthorizationContext> {

    private static final String ADMIN = "ROLE_" + Role.ADMIN.name();

    private final BearerTokenResolver tokens = new DefaultBearerTokenResolver();
    private final byte @Nullable [] expected;

    ScrapeToken(@Nullable String token) {
        this.expected = token == null || token.isBlank() ? null : ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
    }

    /** The scrape token is no token of the identity provider and must not be read as one. */
    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        return isShownBy(request) ? null : tokens.resolve(request);
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> caller, RequestAuthorizationContext context) {
        return new AuthorizationDecision(isShownBy(context.getRequest()) || isAdministrator(caller.get()));
    }

    private boolean isShownBy(HttpServletRequest request) {
        String shown = request.getHeader(HttpHeaders.AUTHORIZATION);
        return expected != null
                && shown != null
                && MessageDigest.isEqual(expected, shown.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isAdministrator(@Nullable Authentication caller) {
        return caller != null && caller.getAuthorities().stream().anyMatch(role -> ADMIN.equals(role.getAuthority()));
    }
}
