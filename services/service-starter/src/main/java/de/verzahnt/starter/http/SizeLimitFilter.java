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
            problems.write(request, response, refusal);
            return;
        }
        chain.doFilter(new LimitedRequest(request, limit), response);
    }

    private DataSize limit(HttpServletRequest request) {
        String type = request.getContentType();
        boolean single = type == null
                || type.toLowerCase(Locale.ROOT).startsWith("application/json")
                || type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
        return single && !request.getRequestURI().endsWith("/batch") ? limits.json() : limits.files();
    }
}
