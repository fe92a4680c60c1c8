package de.verzahnt.rules;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What two offerings are to each other in one Kreis.
 *
 * @param anchorId the public offering of a DOPPELSTRUKTUR; else the older, then the smaller id
 * @param lineId the other one
 * @param mitigations not empty exactly for RELATED
 */
public record Finding(
        FindingClass findingClass,
        String anchorId,
        String lineId,
        Band band,
        Score score,
        Set<Mitigation> mitigations) {
    public Finding {
        mitigations = mitigations.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(mitigations));
    }
}
