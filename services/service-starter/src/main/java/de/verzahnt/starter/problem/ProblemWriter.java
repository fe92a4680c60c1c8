package de.verzahnt.starter.problem;

import de.verzahnt.guard.PersonalDataGuard;
import de.verzahnt.messages.Message;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem where no controller is at hand: in filters. */
public final class ProblemWriter {

    /** After so many seconds it is worth asking again when something is away. */
    static final String RETRY_AFTER_SECONDS = "5";

    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    /** Answers the request with this kind of problem and nothing else. */
    public void write(HttpServletRequest request, HttpServletResponse response, ProblemKind kind, Message detail)
            throws IOException {
        write(request, response, new ProblemException(kind, detail));
    }

    /** Answers the request with the problem this refusal stands for and nothing else. */
    public void write(HttpServletRequest request, HttpServletResponse response, ProblemException refusal)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        ProblemDetail problem = Problems.of(refusal);
        problem.setInstance(instance(request.getRequestURI()));
        if (refusal.kind() == ProblemKind.UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        response.setStatus(refusal.kind().status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    /** The address of the request, without a trace of a person that somebody made an id of. */
    static URI instance(String requestUri) {
        try {
            String readable = UriUtils.decode(requestUri, StandardCharsets.UTF_8);
            String masked = PersonalDataGuard.masked(readable);
            return URI.create(
                    masked.equals(readable) ? requestUri : UriUtils.encodePath(masked, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notAnUri) {
            return URI.create("/");
        }
    }
}
