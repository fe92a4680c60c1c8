package de.verzahnt.dashboard.rules.preview;

import de.verzahnt.rules.Offering;
import de.verzahnt.rules.Verdict;
import de.verzahnt.rules.index.OverlapIndex;
import de.verzahnt.rules.index.OverlapRules;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;

/** Finds what there is in one Kreis as the detector would, from nothing. */
final class Comparing {

    private Comparing() {}

    static Found all(OverlapRules rules, String kreis, List<Offering> offerings, LocalDate today) {
        Found all = Found.nothing();
        OverlapIndex index = rules.index(kreis);
        for (Offering offering : offerings) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("preview: given up (expected: somebody waits for it)");
            }
            // Each pair meets once: when the later of the two comes.
            var others = index.candidates(offering);
            index.put(offering);
            for (Offering other : others) {
                if (index.compare(offering, other, today) instanceof Verdict.Found found) {
                    all.add(kreis, found.finding());
                }
            }
        }
        return all;
    }
}
