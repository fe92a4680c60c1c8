package de.verzahnt.starter.http;

import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.ProblemException;
import de.verzahnt.starter.problem.ProblemKind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The caller's knowledge of the stored state, as sent in {@code If-Match} (RFC 9110, 13.1.1). A strong ETag is the
 * revision in quotes; weak tags never match.
 *
 * @param header as sent; null when the caller made no condition
 */
public record IfMatch(@Nullable String header) {

    /** The strong ETag of a revision, e.g. {@code "3"} with its quotes. */
    public static String etag(long revision) {
        return "\"" + revision + "\"";
    }

    /** Whether the stored revision (null: nothing stored) fulfils the condition. */
    public boolean allows(@Nullable Long storedRevision) {
        if (header == null) {
            return true;
        }
        if (storedRevision == null) {
            return false;
        }
        return header.strip().equals("*") || tags(header).contains(etag(storedRevision));
    }

    /** Ends the request as 412 when the stored revision (null: nothing stored) is another one than the caller knows. */
    public void demand(@Nullable Long storedRevision) {
        if (allows(storedRevision)) {
            return;
        }
        String stored = storedRevision == null ? "-" : etag(storedRevision);
        throw new ProblemException(
                ProblemKind.PRECONDITION_FAILED,
                "Seit dem letzten Lesen hat sich der Stand geändert; bitte neu lesen und erneut senden.",
                "The state has changed since it was read; read it again and resend.",
                List.of(new FieldError("If-Match", header, "aktueller Stand " + stored, "current state " + stored)));
    }

    /** Ends the request as 428 when the caller made no condition. */
    public IfMatch required() {
        if (header != null) {
            return this;
        }
        throw new ProblemException(
                ProblemKind.PRECONDITION_REQUIRED,
                "Bitte den bekannten Stand als If-Match mitsenden.",
                "Send the known state as If-Match.",
                List.of(new FieldError("If-Match", null, "ETag aus der letzten Antwort", "ETag of the last answer")));
    }

    private static Set<String> tags(String header) {
        return Arrays.stream(header.split(",", -1)).map(String::strip).collect(Collectors.toUnmodifiableSet());
    }
}
