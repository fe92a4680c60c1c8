package de.verzahnt.dashboard.cases;

import de.verzahnt.reference.Districts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as far as its reader may place it.
 *
 * @param field field of its anchor
 * @param places where its offerings meet; none when the reader may know no more than the Kreis
 */
public record PlacedCase(String caseId, @Nullable String field, String kreis, List<String> places) {

    public PlacedCase {
        places = List.copyOf(places);
    }

    /** Whether its offerings meet in this district, in a part of it, or in a wider one; no when nobody may know where. */
    public boolean reaches(String district, Districts all) {
        return places.stream().anyMatch(key -> all.contains(district, key) || all.contains(key, district));
    }
}
