package de.verzahnt.abh.disclosure;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Place of one count in a table of one authority and period.
 *
 * @param referredTo for referrals, the type of place referred to
 */
public record CellKey(
        String districtKey, String kind, @Nullable String referredTo) implements Comparable<CellKey> {

    private static final Comparator<CellKey> ORDER = Comparator.comparing(CellKey::kind)
            .thenComparing(key -> key.referredTo() == null ? "" : key.referredTo())
            .thenComparing(CellKey::districtKey);

    @Override
    public int compareTo(CellKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return districtKey + " " + kind + (referredTo == null ? "" : " " + referredTo);
    }
}
