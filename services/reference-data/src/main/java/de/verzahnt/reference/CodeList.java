package de.verzahnt.reference;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An immutable code list in the order of its file. An unknown code is an empty answer, never an error. */
public class CodeList<C extends Code> {
    private final Map<String, C> byCode;

    CodeList(String name, List<C> entries) {
        Map<String, C> map = new LinkedHashMap<>();
        for (C entry : entries) {
            if (map.put(entry.code(), entry) != null) {
                throw new IllegalStateException(name + ": " + entry.code() + " (expected: each code once)");
            }
        }
        byCode = Collections.unmodifiableMap(map);
    }

    /** The entry of exactly this code. */
    public Optional<C> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Whether exactly this code exists. */
    public boolean contains(String code) {
        return byCode.containsKey(code);
    }

    /** All entries in the order of the file. */
    public Collection<C> all() {
        return byCode.values();
    }
}
