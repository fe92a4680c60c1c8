package de.verzahnt.starter.caller;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;

/** The caller of the request at hand; the same for a bearer token and for a login in the browser. */
public final class Callers {

    private Callers() {}

    /** The caller of this request; ends as 401 when nobody is logged in. */
    public static Caller current() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("no caller in this request"));
    }

    /** The caller of this request, empty when nobody is logged in. */
    public static Optional<Caller> find() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    /** The caller this authentication stands for, empty when it stands for nobody. */
    public static Optional<Caller> of(@Nullable Authentication authentication) {
        if (authentication == null || !authentication.isAuthenticated()) {
            return Optional.empty();
        }
        Object principal = authentication.getPrincipal();
        if (principal instanceof Caller caller) {
            return Optional.of(caller);
        }
        if (principal instanceof Jwt token) {
            return Optional.of(Claims.caller(authentication.getName(), token.getClaims()));
        }
        if (principal instanceof OAuth2AuthenticatedPrincipal user) {
            return Optional.of(Claims.caller(authentication.getName(), user.getAttributes()));
        }
        return Optional.empty();
    }
}
