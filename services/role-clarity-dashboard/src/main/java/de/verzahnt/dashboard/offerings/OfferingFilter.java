package de.verzahnt.dashboard.offerings;

import de.verzahnt.reference.Sector;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which offerings to list; null or empty is "any".
 *
 * @param text words, each of which must begin a word of the offering or its provider's name
 * @param field main or further field
 * @param district offerings in it, in a part of it, or for a wider district it lies in
 * @param organisation who runs it
 * @param roles any of these roles
 * @param sector sector of who runs it
 * @param period where it stands in time
 */
public record OfferingFilter(
        @Nullable String text,
        @Nullable String field,
        @Nullable String district,
        @Nullable String organisation,
        Set<String> roles,
        @Nullable Sector sector,
        @Nullable Period period) {

    public static final OfferingFilter NONE = new OfferingFilter(null, null, null, null, Set.of(), null, null);

    public OfferingFilter {
        roles = Set.copyOf(roles);
    }

    /** Whether anything is filtered at all. */
    public boolean any() {
        return !equals(NONE);
    }
}
