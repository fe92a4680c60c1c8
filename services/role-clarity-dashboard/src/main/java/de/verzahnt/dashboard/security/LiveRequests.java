package de.verzahnt.dashboard.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Requests made by a script of an open page: they get a plain 401, for a login form inside a list would help nobody. */
final class LiveRequests implements RequestMatcher {

    @Override
    public boolean matches(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null || "/live".equals(request.getRequestURI());
    }
}
