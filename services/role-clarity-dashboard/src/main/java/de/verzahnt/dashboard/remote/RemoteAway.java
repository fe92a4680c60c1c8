package de.verzahnt.dashboard.remote;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A service gives no answer that could be shown; later it may. */
public final class RemoteAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Remote which;

    RemoteAway(Remote which, String answer, @Nullable Throwable cause) {
        super(which.name().toLowerCase(Locale.ROOT) + ": " + answer + " (expected: an answer)", cause);
        this.which = which;
    }

    Remote which() {
        return which;
    }
}
