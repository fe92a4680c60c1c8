package de.verzahnt.starter.http;

import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.BodyRefused;
import de.verzahnt.starter.problem.BodyTooLarge;
import de.verzahnt.starter.problem.NoRoomForBody;
import de.verzahnt.starter.problem.ProblemException;
import de.verzahnt.starter.problem.ProblemKind;
import de.verzahnt.starter.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies that are too large, too slow or too many: by their announced length at once, otherwise while they are
 * read. Forms are read here, before anybody else asks for what they hold.
 */
final class SizeLimitFilter extends OncePerRequestFilter {

    private static final String FORM = MediaType.APPLICATION_FORM_URLENCODED_VALUE;

    private final LimitProperties limits;
    private final OpenBodies bodies;
    private final ProblemWriter problems;

    SizeLimitFilter(LimitProperties limits, OpenBodies bodies, ProblemWriter problems) {
        this.limits = limits;
        this.bodies = bodies;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        DataSize limit = limit(request);
        if (request.getContentLengthLong() > limit.toBytes()) {
            refuse(request, response, BodyTooLarge.problem(limit));
        } else if (request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            withBody(request, response, chain, limit);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void withBody(HttpServletRequest request, HttpServletResponse response, FilterChain chain, DataSize limit)
            throws ServletException, IOException {
        Optional<OpenBodies.Body> entered = bodies.enter(String.valueOf(request.getRemoteAddr()), limit);
        if (entered.isEmpty()) {
            request.setAttribute(BodyRefused.HANG_UP, true);
            refuse(request, response, new NoRoomForBody().asProblem());
            return;
        }
        try (OpenBodies.Body body = entered.get()) {
            LimitedRequest limited = new LimitedRequest(request, body);
            Optional<? extends HttpServletRequest> read =
                    isForm(request) ? form(limited, response) : Optional.of(limited);
            if (read.isPresent()) {
                chain.doFilter(read.get(), response);
                readToItsEnd(limited);
            }
        }
    }

    /** What nobody asked for is still to come, and the container would wait for it without limits. */
    private static void readToItsEnd(LimitedRequest request) {
        try {
            if (!request.isAsyncStarted()) {
                request.getInputStream().skip(Long.MAX_VALUE);
            }
        } catch (IOException refusedOrGone) {
            // Slow ones were marked to be hung up on while they were read; what is too long is left to the container.
        }
    }

    /** The form, read; empty when it was refused. */
    private Optional<FormRequest> form(LimitedRequest request, HttpServletResponse response) throws IOException {
        try {
            return Optional.of(new FormRequest(request));
        } catch (BodyRefused refused) {
            refuse(request, response, refused.asProblem());
        } catch (FormRequest.Unreadable unreadable) {
            Message detail = Message.of("problem.readable-form", FormRequest.MOST_FIELDS);
            refuse(request, response, new ProblemException(ProblemKind.BAD_REQUEST, detail));
        }
        return Optional.empty();
    }

    /** The rest of a refused body is nothing to wait for. */
    private void refuse(HttpServletRequest request, HttpServletResponse response, ProblemException refusal)
            throws IOException {
        response.setHeader(HttpHeaders.CONNECTION, "close");
        if (isPage(request)) {
            response.sendError(refusal.kind().status().value());
        } else {
            problems.write(request, response, refusal);
        }
    }

    /** Whoever sends a form reads a page. */
    private static boolean isPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE)
                && !request.getRequestURI().startsWith("/api/");
    }

    private static boolean isForm(HttpServletRequest request) {
        return type(request).startsWith(FORM) && request.getMethod().equals("POST");
    }

    private static String type(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null ? "" : type.toLowerCase(Locale.ROOT);
    }

    private DataSize limit(HttpServletRequest request) {
        String type = type(request);
        if (type.startsWith(FORM)) {
            return limits.form();
        }
        boolean single = type.isEmpty() || type.startsWith("application/json");
        return single && !request.getRequestURI().endsWith("/batch") ? limits.json() : limits.files();
    }
}
