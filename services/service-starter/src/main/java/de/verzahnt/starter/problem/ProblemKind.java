package de.verzahnt.starter.problem;

import java.net.URI;
import java.util.Arrays;
import org.springframework.http.HttpStatus;

/** The closed list of refusals, each with its status, its type URI and its title. */
public enum ProblemKind {
    INVALID_JSON(HttpStatus.BAD_REQUEST, "invalid-json", "Der Inhalt ist nicht lesbar", "The body cannot be read"),
    BAD_REQUEST(
            HttpStatus.BAD_REQUEST, "bad-request", "Die Anfrage ist nicht verständlich", "The request is malformed"),
    UNAUTHORIZED(HttpStatus.UNAUTHORIZED, "unauthorized", "Anmeldung fehlt oder ist ungültig", "Not authenticated"),
    FORBIDDEN(HttpStatus.FORBIDDEN, "forbidden", "Dazu fehlt die Berechtigung", "Not permitted"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "not-found", "Nicht gefunden", "Not found"),
    METHOD_NOT_ALLOWED(
            HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed", "Methode nicht erlaubt", "Method not allowed"),
    NOT_ACCEPTABLE(
            HttpStatus.NOT_ACCEPTABLE, "not-acceptable", "Gewünschtes Format nicht verfügbar", "Format not available"),
    CONFLICT(HttpStatus.CONFLICT, "conflict", "Widerspruch zum gespeicherten Stand", "Conflicts with stored state"),
    PRECONDITION_FAILED(
            HttpStatus.PRECONDITION_FAILED,
            "precondition-failed",
            "Der gespeicherte Stand ist ein anderer",
            "The stored state is another one"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "too-large", "Der Inhalt ist zu groß", "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "unsupported-media-type",
            "Format des Inhalts nicht unterstützt",
            "Media type not supported"),
    INVALID_REPORT(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "invalid-report",
            "Die Meldung enthält Fehler",
            "The report contains errors"),
    PRECONDITION_REQUIRED(
            HttpStatus.PRECONDITION_REQUIRED,
            "precondition-required",
            "Angabe des bekannten Standes fehlt",
            "Precondition required"),
    UNAVAILABLE(
            HttpStatus.SERVICE_UNAVAILABLE,
            "unavailable",
            "Der Dienst ist gerade nicht verfügbar",
            "The service is not available at the moment"),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "internal", "Fehler im Dienst", "Error inside the service");

    private final HttpStatus status;
    private final String slug;
    private final String titleDe;
    private final String titleEn;

    ProblemKind(HttpStatus status, String slug, String titleDe, String titleEn) {
        this.status = status;
        this.slug = slug;
        this.titleDe = titleDe;
        this.titleEn = titleEn;
    }

    public HttpStatus status() {
        return status;
    }

    public String titleDe() {
        return titleDe;
    }

    public String titleEn() {
        return titleEn;
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
