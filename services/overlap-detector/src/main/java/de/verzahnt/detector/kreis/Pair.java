package de.verzahnt.detector.kreis;

import de.verzahnt.rules.Finding;
import de.verzahnt.rules.Offering;

/** A finding with those who run the two offerings. Any difference in it is a change: readers are always shown what holds. */
public record Pair(Finding finding, String anchorOrganisationId, String lineOrganisationId) {

    static Pair of(Finding finding, Offering one, Offering other) {
        boolean oneIsAnchor = finding.anchorId().equals(one.id());
        String ofOne = one.provider().organisationId();
        String ofOther = other.provider().organisationId();
        return new Pair(finding, oneIsAnchor ? ofOne : ofOther, oneIsAnchor ? ofOther : ofOne);
    }

    /** The same class and anchor, hence a line of the same case. */
    boolean asksTheSameAs(Pair other) {
        return finding.findingClass() == other.finding.findingClass()
                && finding.anchorId().equals(other.finding.anchorId());
    }
}
