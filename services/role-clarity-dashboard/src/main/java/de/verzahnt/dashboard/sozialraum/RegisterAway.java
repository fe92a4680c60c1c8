package de.verzahnt.dashboard.sozialraum;

import org.jspecify.annotations.Nullable;

/** The register gives no answer that could be shown; later it may. */
final class RegisterAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RegisterAway(String answer, @Nullable Throwable cause) {
        super("register: " + answer + " (expected: an answer)", cause);
    }
}
