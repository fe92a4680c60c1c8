package de.verzahnt.systemtests.access;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the reviewed file says of one endpoint.
 *
 * @param path the address that is really called, when the pattern has gaps to fill
 * @param type of the body
 * @param body what is sent along: right enough to reach the question who may do this, too wrong to change anything
 * @param as {@code session} for endpoints of the pages; else a bearer token
 * @param filter true for what the security chains answer themselves and no mapping lists
 * @param absent true where a service does not offer what every other does
 * @param access what each visitor meets
 */
record Entry(
        @Nullable String path,
        @Nullable String type,
        @Nullable String body,
        @Nullable String as,
        boolean filter,
        boolean absent,
        Map<Visitor, Outcome> access) {

    Entry {
        access = access == null ? Map.of() : access;
    }

    boolean bySession() {
        return "session".equals(as);
    }
}
