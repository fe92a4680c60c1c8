package de.verzahnt.detector.offerings;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was last sent to the Kreise.
 *
 * @param report the last report; kept when withdrawn, so that a late duplicate of an earlier one is known as such
 * @param kreise keys of the Kreise it is in; empty when withdrawn
 */
public record RegisteredOffering(ReportedOffering report, Set<String> kreise) {
    public RegisteredOffering {
        kreise = Collections.unmodifiableSet(new TreeSet<>(kreise));
    }
}
