package de.verzahnt.starter.security;

import de.verzahnt.starter.caller.Claims;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;

/** How an API is secured: bearer tokens, no session, problems as answers. A service with pages applies it to its API chain. */
public final class ApiSecurity {

    private final ProblemAnswers answers;

    ApiSecurity(ProblemAnswers answers) {
        this.answers = answers;
    }

    /** Adds all but the rules who may do what. */
    public HttpSecurity applyTo(HttpSecurity http) {
        return http.csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .headers(headers -> headers.contentSecurityPolicy(
                                csp -> csp.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                        .referrerPolicy(policy -> {})
                        .permissionsPolicyHeader(policy -> policy.policy("geolocation=(), camera=(), microphone=()")))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(answers)
                        .accessDeniedHandler(answers)
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(tokenConverter()))
                        .withObjectPostProcessor(answerFailures()));
    }

    /** From a token to its authorities, by claim {@code roles}. */
    public static JwtAuthenticationConverter tokenConverter() {
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(token -> Claims.authorities(token.getClaims()));
        return converter;
    }

    // Without it an identity provider that is away ends as 500.
    private ObjectPostProcessor<BearerTokenAuthenticationFilter> answerFailures() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(answers);
                return filter;
            }
        };
    }
}
