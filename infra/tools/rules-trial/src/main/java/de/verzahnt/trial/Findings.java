package de.verzahnt.trial;

import de.verzahnt.rules.Finding;
import java.util.List;
import java.util.SortedMap;

/**
 * What a trial found.
 *
 * @param listed by pair; two offerings that meet in several Kreise once, with the strongest finding
 * @param folded what is only counted, by Kreis and cluster; empty unless there are many alike
 */
public record Findings(SortedMap<PairKey, Finding> listed, List<Folded> folded) {
    public Findings {
        folded = List.copyOf(folded);
    }
}
