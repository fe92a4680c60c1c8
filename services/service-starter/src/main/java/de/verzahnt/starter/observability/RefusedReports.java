package de.verzahnt.starter.observability;

import de.verzahnt.starter.problem.ProblemKind;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Counts what was not taken over, by channel and class of reason; never by whom or what. A request counts once, unless
 * the one who read it says how many reports it held.
 */
public final class RefusedReports extends OncePerRequestFilter {

    private static final String ROWS = RefusedReports.class.getName() + ".rows";
    private static final Set<String> WRITING = Set.of("PUT", "POST", "DELETE", "PATCH");
    private static final int FIRST_ERROR = 400;

    private final MeterRegistry meters;

    RefusedReports(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Says that the request at hand held so many reports that are refused, whatever its answer is. */
    public static void rows(long refused) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(ROWS, refused, RequestAttributes.SCOPE_REQUEST);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !WRITING.contains(request.getMethod())
                || request.getRequestURI().startsWith("/actuator")
                || request.getRequestURI().startsWith("/log");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } finally {
            count(request, response.getStatus());
        }
    }

    private void count(HttpServletRequest request, int status) {
        boolean refused = status >= FIRST_ERROR;
        long reports = request.getAttribute(ROWS) instanceof Long rows ? rows : refused ? 1 : 0;
        if (reports > 0) {
            ProblemKind kind = refused ? ProblemKind.ofStatus(status) : ProblemKind.INVALID_REPORT;
            Counter.builder("verzahnt.reports.refused")
                    .description("Reports that were not taken over, by the kind of the answer")
                    .tag("channel", channel(request.getRequestURI()))
                    .tag("reason", kind.slug())
                    .register(meters)
                    .increment(reports);
        }
    }

    private static String channel(String path) {
        if (!path.startsWith("/api/")) {
            return "FORM";
        }
        if (path.endsWith("/batch")) {
            return "BATCH";
        }
        return path.endsWith("/csv") ? "FILE" : "API";
    }
}
