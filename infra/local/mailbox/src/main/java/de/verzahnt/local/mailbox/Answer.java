package de.verzahnt.local.mailbox;

import java.util.HashMap;
import java.util.Map;

/** What the browser is told. */
record Answer(int status, String type, String body, Map<String, String> protection) {

    static final String TEXT = "text/plain; charset=utf-8";
    static final String JSON = "application/json";
    private static final String HTML = "text/html; charset=utf-8";

    Answer {
        var all = new HashMap<>(protection);
        all.put("X-Content-Type-Options", "nosniff");
        all.put("Referrer-Policy", "no-referrer");
        all.put("Cache-Control", "no-store");
        protection = Map.copyOf(all);
    }

    Answer(int status, String type, String body) {
        this(status, type, body, Map.of("Content-Security-Policy", "default-src 'none'"));
    }

    /** One of our own pages. */
    static Answer page(String body) {
        return new Answer(
                200,
                HTML,
                body,
                Map.of(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; form-action 'self'"));
    }

    /** What a mail brought: it may look as it likes and do nothing. */
    static Answer foreign(String body) {
        return new Answer(
                200,
                HTML,
                body,
                Map.of("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'"));
    }
}
