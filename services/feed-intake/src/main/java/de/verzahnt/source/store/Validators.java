package de.verzahnt.source.store;

import org.jspecify.annotations.Nullable;

/** What the server said of its last answer, for the next conditional request. */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

    /** Nothing: the request is not conditional. */
    public static final Validators NONE = new Validators(null, null);
}
