package de.verzahnt.dashboard.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;

import java.util.List;
import java.util.UUID;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Logins of people and tokens of programs, by role and organisations. */
public final class Readers {

    private Readers() {}

    /** A page's login; the role in lower case as in the claim. */
    public static RequestPostProcessor login(String role, String... organisations) {
        return oidcLogin()
                .idToken(token -> token.claim("roles", List.of(role)).claim("organisations", List.of(organisations)));
    }

    /** Likewise, of a person nobody met before. */
    public static RequestPostProcessor newcomer(String role, String... organisations) {
        String subject = UUID.randomUUID().toString();
        return oidcLogin().idToken(token -> token.subject(subject)
                .claim("roles", List.of(role))
                .claim("organisations", List.of(organisations)));
    }

    /** A bearer token with the same claims. */
    public static RequestPostProcessor token(String role, String... organisations) {
        return jwt().jwt(token -> token.claim("roles", List.of(role)).claim("organisations", List.of(organisations)));
    }
}
