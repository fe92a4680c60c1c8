package de.verzahnt.starter.http;

import de.verzahnt.starter.problem.BodyTooLarge;
import de.verzahnt.starter.problem.ProblemException;
import de.verzahnt.starter.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies that are too large: by their announced length at once, otherwise while they are read. */
final class SizeLimitFilter extends OncePerRequestFilter {

    private final LimitProperties limits;
    private final ProblemWriter problems;

    SizeLimitFilter(LimitProperties limits, ProblemWriter problems) {
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        DataSize limit = limit(request);
        if (request.getContentLengthLong() > limit.toBytes()) {
            ProblemException refusal = BodyTooLarge.problem(limit);
            response.setHeader(HttpHeaders.CONNECTION, "close");
            if (isPage(request)) {
                response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
            } else {
                problems.write(request, response, refusal);
            }
            return;
        }
        chain.doFilter(new LimitedRequest(request, limit), response);
    }

    /** Whoever sends a form reads a page. */
    private static boolean isPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE)
                && !request.getRequestURI().startsWith("/api/");
    }

    private DataSize limit(HttpServletRequest request) {
        String type = request.getContentType();
        boolean single = type == null
                || type.toLowerCase(Locale.ROOT).startsWith("application/json")
                || type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
        return single && !request.getRequestURI().endsWith("/batch") ? limits.json() : limits.files();
    }
}
