package de.verzahnt.dashboard.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;

/** Who wants to log in while the identity provider is away is told so and when to come back, instead of an inner error. */
final class LoginAway implements ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> {

    @Override
    public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
        filter.setAuthenticationFailureHandler(LoginAway::answer);
        return filter;
    }

    private static void answer(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        boolean away = Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(IssuerAway.class::isInstance);
        if (away) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        }
        response.sendError(away ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_BAD_REQUEST);
    }
}
