package de.verzahnt.dashboard.trend;

import java.util.List;

/**
 * A part of the region whose trend can be read.
 *
 * @param key key of a Kreis or a Gemeinde; of the area of a KI its organisationId
 * @param kreis key of the Kreis it is or lies in
 * @param gemeinden keys of its Gemeinden
 * @param name of the KI; else empty
 */
record TrendPlace(String key, Kind kind, String kreis, List<String> gemeinden, String name) {

    TrendPlace {
        gemeinden = List.copyOf(gemeinden);
    }

    /** What it is. Places of one kind lie side by side in their Kreis. */
    enum Kind {
        KREIS,
        KI,
        GEMEINDE
    }

    /** Of a case that is not visible yet the Kreis is all that is known: it counts, as such, in every part of it. */
    boolean touches(TrendCase one) {
        return kind == Kind.KREIS || !one.visible() || one.gemeinden().stream().anyMatch(gemeinden::contains);
    }
}
