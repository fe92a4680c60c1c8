package de.verzahnt.detector.demand;

import de.verzahnt.rules.signal.Demand;
import java.util.Optional;
import java.util.Set;

/** The published counts of all immigration offices. */
@FunctionalInterface
public interface Demands {

    /** All counts of this Kreis and its Gemeinden; empty while they are not all known yet. */
    Optional<Set<Demand>> in(String kreis);

    /** Where nobody counts. */
    static Demands none() {
        return kreis -> Optional.of(Set.of());
    }
}
