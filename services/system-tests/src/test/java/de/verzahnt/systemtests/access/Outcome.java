package de.verzahnt.systemtests.access;

import de.verzahnt.systemtests.wire.Answer;

/** What an endpoint says to a visitor, as the access files name it. */
enum Outcome {
    /** Whatever the answer is, it is not about who calls: the visitor came in. */
    ALLOWED,
    /** 401: say who you are. */
    UNAUTHORIZED,
    /** 403: not you. */
    FORBIDDEN,
    /** 404: for this visitor it does not exist. */
    HIDDEN,
    /** A page that sends to the login. */
    LOGIN,
    /** 503: a part is away; only the page that says so may say so. */
    AWAY;

    static Outcome of(Answer answer) {
        return switch (answer.status()) {
            case 401 -> UNAUTHORIZED;
            case 403 -> FORBIDDEN;
            case 404 -> HIDDEN;
            case 503 -> AWAY;
            case 302 -> answer.header("Location").orElse("").contains("/oauth2/authoriz") ? LOGIN : ALLOWED;
            default -> ALLOWED;
        };
    }
}
