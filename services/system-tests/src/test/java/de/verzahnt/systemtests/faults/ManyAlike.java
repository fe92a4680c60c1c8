package de.verzahnt.systemtests.faults;

import de.verzahnt.rules.Band;
import de.verzahnt.rules.Finding;
import de.verzahnt.rules.FindingClass;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Many alike are one question: a finding among equals is not told when some offering is the anchor of findings with both
 * its sides that are no less sure. Here by looking at all of one Kreis.
 */
final class ManyAlike {

    private static final Set<FindingClass> AMONG_EQUALS =
            EnumSet.of(FindingClass.PARALLEL, FindingClass.PUBLIC_PARALLEL, FindingClass.DOUBLE_ENTRY);

    private ManyAlike() {}

    static List<Finding> told(List<Finding> all) {
        return all.stream().filter(one -> !isCovered(one, all)).toList();
    }

    private static boolean isCovered(Finding one, List<Finding> all) {
        Set<String> anchors = anchorsOf(one.anchorId(), one, all);
        anchors.retainAll(anchorsOf(one.lineId(), one, all));
        return AMONG_EQUALS.contains(one.findingClass()) && !anchors.isEmpty();
    }

    private static Set<String> anchorsOf(String offering, Finding one, List<Finding> all) {
        Set<String> anchors = new HashSet<>();
        all.stream()
                .filter(other -> other.lineId().equals(offering) && other.findingClass() == one.findingClass())
                .filter(other -> other.band() == Band.HINWEIS || one.band() == Band.ZU_PRUEFEN)
                .forEach(other -> anchors.add(other.anchorId()));
        return anchors;
    }
}
