package de.verzahnt.dashboard.remote;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.server.ResponseStatusException;

/** What a page makes of an answer. */
public final class Replies {
    private Replies() {}

    /** The value, or a page that says it is not there or not the reader's. */
    public static <T> T value(Reply<T> reply) {
        if (reply instanceof Reply.Done<T> done) {
            return done.value();
        }
        int status = ((Reply.Refused<T>) reply).status();
        if (status == HttpStatus.FORBIDDEN.value()) {
            throw new AccessDeniedException("another service: refused (expected: something of the reader's)");
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
