package de.verzahnt.dashboard.preview;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever says who they are is believed: for the preview only. */
@TestConfiguration(proxyBeanMethods = false)
@Profile("preview")
class PreviewLogin {

    @Bean
    @Order(1)
    SecurityFilterChain believe(HttpSecurity http) throws Exception {
        return http.securityMatcher(request -> request.getParameter("als") != null)
                .csrf(csrf -> csrf.disable())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .addFilterBefore(new Believe(), AuthorizationFilter.class)
                .build();
    }

    private static final class Believe extends OncePerRequestFilter {

        /** On error pages somebody is logged in, too, as in earnest. */
        @Override
        protected boolean shouldNotFilterErrorDispatch() {
            return false;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            String[] who = request.getParameter("als").split(":");
            Jwt claims = new Jwt(
                    "preview",
                    Instant.EPOCH,
                    null,
                    Map.of("alg", "none"),
                    Map.of("sub", "preview", "roles", List.of(who[0]), "organisations", List.of(who[1].split(","))));
            TestingAuthenticationToken believed = new TestingAuthenticationToken(claims, null, "ROLE_PREVIEW");
            SecurityContextHolder.getContext().setAuthentication(believed);
            chain.doFilter(request, response);
        }
    }
}
