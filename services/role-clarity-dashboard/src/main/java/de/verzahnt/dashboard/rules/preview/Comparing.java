package de.verzahnt.dashboard.rules.preview;

import de.verzahnt.rules.Offering;
import de.verzahnt.rules.Verdict;
import de.verzahnt.rules.index.OverlapIndex;
import de.verzahnt.rules.index.OverlapRules;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/** Finds the cases of one Kreis as the detector would, from nothing. */
final class Comparing {

    private Comparing() {}

    static Map<Question, Answer> cases(OverlapRules rules, String kreis, List<Offering> offerings, LocalDate today) {
        Map<Question, Answer> cases = new HashMap<>();
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
                    var finding = found.finding();
                    cases.merge(
                            new Question(finding.findingClass(), kreis, finding.anchorId()),
                            Answer.of(finding),
                            Answer::and);
                }
            }
        }
        return cases;
    }
}
