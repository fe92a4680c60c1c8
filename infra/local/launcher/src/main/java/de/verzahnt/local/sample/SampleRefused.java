package de.verzahnt.local.sample;

import org.jspecify.annotations.Nullable;

/** A gateway did not take a file of the sample; the message holds its words. */
public final class SampleRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SampleRefused(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
