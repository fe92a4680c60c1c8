package de.verzahnt.starter.problem;

import de.verzahnt.messages.Message;
import java.net.URI;
import java.util.Arrays;
import org.springframework.http.HttpStatus;

/** The closed list of refusals, each with its status, its type URI and its title. */
public enum ProblemKind {
    INVALID_JSON(HttpStatus.BAD_REQUEST, "invalid-json"),
    BAD_REQUEST(HttpStatus.BAD_REQUEST, "bad-request"),
    UNAUTHORIZED(HttpStatus.UNAUTHORIZED, "unauthorized"),
    FORBIDDEN(HttpStatus.FORBIDDEN, "forbidden"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "not-found"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "not-acceptable"),
    CONFLICT(HttpStatus.CONFLICT, "conflict"),
    PRECONDITION_FAILED(HttpStatus.PRECONDITION_FAILED, "precondition-failed"),
    TOO_SLOW(HttpStatus.REQUEST_TIMEOUT, "too-slow"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "too-large"),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type"),
    INVALID_REPORT(HttpStatus.UNPROCESSABLE_CONTENT, "invalid-report"),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests"),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "unavailable"),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "internal");

    private final HttpStatus status;
    private final String slug;

    ProblemKind(HttpStatus status, String slug) {
        this.status = status;
        this.slug = slug;
    }

    public HttpStatus status() {
        return status;
    }

    /** The kind in words. */
    public Message title() {
        return Message.of("problem." + slug);
    }

    /** The kind as a sentence, where nothing more is known. */
    public Message sentence() {
        return Message.of("problem.sentence", title());
    }

    /** Short name, a closed list: fit for a label of a metric. */
    public String slug() {
        return slug;
    }

    /** Stable name of the kind for machines. */
    public URI type() {
        return URI.create("urn:verzahnt:problem:" + slug);
    }

    /** The kind for a status that arose outside the hub's own code; client errors without a kind count as bad request. */
    public static ProblemKind ofStatus(int status) {
        ProblemKind fallback = status >= 500 ? INTERNAL : BAD_REQUEST;
        return Arrays.stream(values())
                .filter(kind -> kind.status.value() == status && kind != INVALID_JSON)
                .findFirst()
                .orElse(fallback);
    }
}
