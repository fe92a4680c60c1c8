package de.verzahnt.dashboard.rules.preview;

import de.verzahnt.rules.Band;
import de.verzahnt.rules.Finding;
import de.verzahnt.rules.FindingClass;
import java.util.Set;
import java.util.TreeSet;

/**
 * A case as some rules see it.
 *
 * @param band the clearest of its lines
 * @param lines offerings in it besides the anchor
 */
record TriedCase(Band band, Set<String> lines) {

    static TriedCase of(Finding finding) {
        // A link is a link, however clear.
        Band band = finding.findingClass() == FindingClass.RELATED ? Band.HINWEIS : finding.band();
        return new TriedCase(band, Set.of(finding.lineId()));
    }

    TriedCase and(TriedCase other) {
        Set<String> all = new TreeSet<>(lines);
        all.addAll(other.lines);
        return new TriedCase(band == Band.HINWEIS ? band : other.band, all);
    }
}
