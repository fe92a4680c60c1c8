package de.verzahnt.starter.security;

import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.ProblemKind;
import de.verzahnt.starter.problem.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** 401, 403 and 503 of the security filters as problem details. */
public final class ProblemAnswers
        implements AuthenticationEntryPoint, AccessDeniedHandler, AuthenticationFailureHandler {

    private final ProblemWriter problems;

    ProblemAnswers(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (reason instanceof AuthenticationServiceException) {
            unavailable(request, response);
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        problems.write(request, response, ProblemKind.UNAUTHORIZED, Message.of("problem.sign-in"));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        commence(request, response, reason);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        problems.write(request, response, ProblemKind.FORBIDDEN, Message.of("problem.role"));
    }

    // The token may be good; it cannot be told while the identity provider is away.
    private void unavailable(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(request, response, ProblemKind.UNAVAILABLE, Message.of("problem.identity-away"));
    }
}
