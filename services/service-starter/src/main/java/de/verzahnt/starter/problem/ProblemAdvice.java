package de.verzahnt.starter.problem;

import de.verzahnt.starter.http.BodyTooLarge;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** The last to see an exception: whatever reaches it leaves as problem details. Browsers asking for pages get pages. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
final class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> answer(Exception failure, HttpServletRequest request) throws Exception {
        if (failure instanceof AsyncRequestNotUsableException || wantsPage(request)) {
            throw failure;
        }
        ProblemException refusal = refusal(failure);
        if (refusal.kind() == ProblemKind.INTERNAL) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        }
        ProblemDetail problem = Problems.of(refusal);
        problem.setInstance(ProblemWriter.instance(request.getRequestURI()));
        HttpHeaders headers = failure instanceof ErrorResponse response ? response.getHeaders() : HttpHeaders.EMPTY;
        return ResponseEntity.status(refusal.kind().status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static ProblemException refusal(Exception failure) {
        if (failure instanceof ProblemException refusal) {
            return refusal;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLarge tooLarge) {
                return tooLarge.asProblem();
            }
        }
        return WebProblems.of(failure)
                .or(() -> StoreProblems.of(failure))
                .orElseGet(() -> new ProblemException(
                        ProblemKind.INTERNAL,
                        "Das lag nicht an der Anfrage. Bitte später erneut versuchen.",
                        "This was not the fault of the request. Try again later.",
                        List.of()));
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return !request.getRequestURI().startsWith(request.getContextPath() + "/api/")
                && accept != null
                && accept.toLowerCase(Locale.ROOT).contains(MediaType.TEXT_HTML_VALUE);
    }
}
