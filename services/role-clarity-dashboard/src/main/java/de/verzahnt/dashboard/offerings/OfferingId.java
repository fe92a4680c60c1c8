package de.verzahnt.dashboard.offerings;

import java.util.Optional;
import java.util.regex.Pattern;

/** Ids of offerings in addresses. */
final class OfferingId {

    private static final Pattern SPEAKABLE = Pattern.compile("[\\p{Graph}&&[^/]]{1,120}");

    private OfferingId() {}

    /** {@code namespace/name}; empty for what no id can be. */
    static Optional<String> of(String namespace, String name) {
        boolean possible = SPEAKABLE.matcher(namespace).matches()
                && SPEAKABLE.matcher(name).matches();
        return possible ? Optional.of(namespace + "/" + name) : Optional.empty();
    }
}
