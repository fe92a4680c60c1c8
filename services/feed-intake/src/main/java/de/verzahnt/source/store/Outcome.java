package de.verzahnt.source.store;

import de.verzahnt.messages.Message;

/** What became of a fetch, each with one sentence in German and English. */
public enum Outcome {
    /** Read and taken over. */
    TAKEN(false),
    /** The server says that nothing has changed. */
    NOT_MODIFIED(false),
    /** More than a third is missing at once: nothing was taken over, a person is asked. */
    HELD(false),
    /** A source of a known kind with nothing in it. */
    EMPTY(false),
    /** The hub was stopped in the middle: nobody is asked a second time, nothing was taken over. */
    INTERRUPTED(false),
    /** A page to sign in at, where a source was expected. */
    SIGN_IN_PAGE(true),
    /** 404 or 410. */
    NOT_FOUND(true),
    /** 401, 403 and other answers that refuse the request. */
    DENIED(true),
    /** 5xx, and 429: the server cannot answer now. */
    SERVER_ERROR(true),
    /** Nobody can tell whether the server is the one it says it is. */
    CERTIFICATE_ERROR(true),
    /** More than the limit, packed or unpacked, or more rows than are read at once. */
    TOO_LARGE(true),
    /** Not there in time, or in too small drops. */
    TOO_SLOW(true),
    /** An address that is not public, at the first or any later hop. */
    FORBIDDEN_ADDRESS(true),
    /** No such name, or nobody listens. */
    UNREACHABLE(true),
    /** Redirected too often. */
    REDIRECTED_TOO_OFTEN(true),
    /** Of a kind that is not read, or broken. */
    UNREADABLE(true);

    private final boolean failure;

    Outcome(boolean failure) {
        this.failure = failure;
    }

    /** Whether it counts towards pausing the source. */
    public boolean isFailure() {
        return failure;
    }

    /** What it means, a sentence. */
    public Message sentence() {
        return Message.of("source.outcome." + name());
    }
}
