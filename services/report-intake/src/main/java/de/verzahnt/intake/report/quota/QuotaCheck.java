package de.verzahnt.intake.report.quota;

import de.verzahnt.messages.Message;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.caller.Callers;
import de.verzahnt.starter.problem.ProblemException;
import de.verzahnt.starter.problem.ProblemKind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;

/** Before a report is looked at: whether its organisation has sent too much of late. Reading is free. */
final class QuotaCheck implements HandlerInterceptor {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** A body without announced length counts as the longest that is taken: a file. */
    private static final long UNKNOWN_LENGTH = 10_000_000;

    private final Quotas quotas;

    QuotaCheck(Quotas quotas) {
        this.quotas = quotas;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Optional<Caller> caller = Callers.find();
        if (caller.isEmpty() || READING.contains(request.getMethod())) {
            return true;
        }
        Duration wait = quotas.waitFor(sender(caller.get()), length(request));
        if (!wait.isZero()) {
            long seconds = wait.plusMillis(999).toSeconds();
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            throw new ProblemException(ProblemKind.TOO_MANY_REQUESTS, Message.of("intake.quota", seconds));
        }
        return true;
    }

    /** Who speaks for several organisations has one allowance for them together. */
    private static String sender(Caller caller) {
        return caller.organisations().isEmpty()
                ? caller.subject()
                : String.join(" ", new TreeSet<>(caller.organisations()));
    }

    private static long length(HttpServletRequest request) {
        boolean chunked = request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
        return chunked ? UNKNOWN_LENGTH : request.getContentLengthLong();
    }
}
