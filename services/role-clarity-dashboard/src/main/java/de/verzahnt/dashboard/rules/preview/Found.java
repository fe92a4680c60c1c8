package de.verzahnt.dashboard.rules.preview;

import de.verzahnt.rules.Finding;
import de.verzahnt.rules.FindingClass;
import java.util.HashMap;
import java.util.Map;

/**
 * What some rules find in one Kreis.
 *
 * @param classes of each pair found
 */
record Found(Map<Question, TriedCase> cases, Map<Two, FindingClass> classes) {

    /** Ids of two offerings, the smaller first. */
    record Two(String one, String other) {
        static Two of(String a, String b) {
            return a.compareTo(b) < 0 ? new Two(a, b) : new Two(b, a);
        }
    }

    static Found nothing() {
        return new Found(new HashMap<>(), new HashMap<>());
    }

    void add(String kreis, Finding finding) {
        cases.merge(
                new Question(finding.findingClass(), kreis, finding.anchorId()), TriedCase.of(finding), TriedCase::and);
        classes.put(Two.of(finding.anchorId(), finding.lineId()), finding.findingClass());
    }
}
