package de.verzahnt.starter.http;

import de.verzahnt.messages.Message;
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
                Message.of("problem.state-changed"),
                List.of(new FieldError("If-Match", header, Message.of("problem.current-state", stored))));
    }

    private static Set<String> tags(String header) {
        return Arrays.stream(header.split(",", -1)).map(String::strip).collect(Collectors.toUnmodifiableSet());
    }
}
