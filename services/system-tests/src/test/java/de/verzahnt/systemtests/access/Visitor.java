package de.verzahnt.systemtests.access;

import org.jspecify.annotations.Nullable;

/** One account of each kind, as the local identity knows them; KI and ABH report too, as they do in life. */
enum Visitor {
    ANONYMOUS(null),
    REPORTER("caritas"),
    KI("ki-staedteregion"),
    ABH("abh"),
    STEERING("lenkungsgruppe"),
    ADMIN("admin");

    private final @Nullable String account;

    Visitor(@Nullable String account) {
        this.account = account;
    }

    /** Name of the role account; null for nobody. */
    @Nullable
    String account() {
        return account;
    }
}
