package de.verzahnt.starter.problem;

import de.verzahnt.messages.Message;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** The last to see an exception: whatever reaches it leaves as problem details. Browsers asking for pages get pages. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
final class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    /** Whoever says no better: rates of those without an account count by the minute. */
    private static final String A_MINUTE = "60";

    private final SentBody body;

    ProblemAdvice(SentBody body) {
        this.body = body;
    }

    @ExceptionHandler(Exception.class)
    @Nullable
    ResponseEntity<ProblemDetail> answer(Exception failure, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        if (failure instanceof AsyncRequestNotUsableException) {
            throw failure;
        }
        ProblemException refusal = refusal(failure);
        if (wantsPage(request)) {
            return page(failure, refusal, response);
        }
        if (refusal.kind() == ProblemKind.INTERNAL) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        }
        ProblemDetail problem = Problems.of(refusal);
        problem.setInstance(ProblemWriter.instance(request.getRequestURI()));
        return ResponseEntity.status(refusal.kind().status())
                .headers(headers(failure, refusal, response))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static HttpHeaders headers(Exception failure, ProblemException refusal, HttpServletResponse response) {
        HttpHeaders headers = new HttpHeaders();
        if (failure instanceof ErrorResponse error) {
            headers.putAll(error.getHeaders());
        }
        if (refusal.kind() == ProblemKind.UNAVAILABLE) {
            headers.set(HttpHeaders.RETRY_AFTER, ProblemWriter.RETRY_AFTER_SECONDS);
        } else if (refusal.kind() == ProblemKind.TOO_MANY_REQUESTS
                && !response.containsHeader(HttpHeaders.RETRY_AFTER)) {
            headers.set(HttpHeaders.RETRY_AFTER, A_MINUTE);
        }
        return headers;
    }

    // The page of the error dispatch; what is only away, or an address that is no text, must not look like an error
    // inside the service.
    private static @Nullable ResponseEntity<ProblemDetail> page(
            Exception failure, ProblemException refusal, HttpServletResponse response) throws Exception {
        if (refusal.kind() == ProblemKind.UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, ProblemWriter.RETRY_AFTER_SECONDS);
        } else if (!(failure instanceof InvalidParameterException)) {
            throw failure;
        }
        response.sendError(refusal.kind().status().value());
        return null;
    }

    private ProblemException refusal(Exception failure) {
        if (failure instanceof ProblemException refusal) {
            return refusal;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyRefused refused) {
                return refused.asProblem();
            }
        }
        return misfits(failure)
                .or(() -> WebProblems.of(failure))
                .or(() -> StoreProblems.of(failure))
                .orElseGet(() ->
                        new ProblemException(ProblemKind.INTERNAL, Message.of("problem.not-the-request"), List.of()));
    }

    private Optional<ProblemException> misfits(Exception failure) {
        if (!(failure instanceof HttpMessageNotReadableException)) {
            return Optional.empty();
        }
        try {
            List<FieldError> misfits = body.misfits();
            return misfits.isEmpty() ? Optional.empty() : Optional.of(WebProblems.misfits(misfits));
        } catch (RuntimeException storeAway) {
            return Optional.of(refusal(storeAway));
        }
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return !request.getRequestURI().startsWith(request.getContextPath() + "/api/")
                && accept != null
                && accept.toLowerCase(Locale.ROOT).contains(MediaType.TEXT_HTML_VALUE);
    }
}
