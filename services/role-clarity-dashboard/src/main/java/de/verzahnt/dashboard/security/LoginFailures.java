package de.verzahnt.dashboard.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;

/** Tells a login that was refused from one that could not be asked for, because the issuer does not answer. */
final class LoginFailures implements AuthenticationFailureHandler {

    /** Pages without login, below which both kinds have theirs. */
    static final String REFUSED = "/anmeldung";

    private static final String AWAY = "/anmeldung/gestoert";
    private static final String RETRY_AFTER_SECONDS = "5";
    private static final Logger LOG = LoggerFactory.getLogger(LoginFailures.class);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        if (isAway(failure)) {
            LOG.warn("no login possible, the issuer does not answer: {}", failure.getMessage());
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            request.getRequestDispatcher(AWAY).forward(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + REFUSED);
        }
    }

    private static boolean isAway(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IssuerAway
                    || cause instanceof ResourceAccessException
                    || cause instanceof HttpServerErrorException
                    || cause instanceof IOException) {
                return true;
            }
        }
        return false;
    }
}
