package de.verzahnt.dashboard.matrix;

import de.verzahnt.reference.Districts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An open case as far as the reader may place it.
 *
 * @param field field of its anchor
 * @param districts where its offerings meet; none when the reader may know no more than the Kreis
 */
record OpenCase(@Nullable String field, String kreis, List<String> districts) {

    boolean isAbout(String wantedField, String district, Districts all) {
        if (!wantedField.equals(field)) {
            return false;
        }
        return district.equals(kreis)
                || (all.contains(kreis, district)
                        && districts.stream()
                                .anyMatch(key -> all.contains(district, key) || all.contains(key, district)));
    }
}
