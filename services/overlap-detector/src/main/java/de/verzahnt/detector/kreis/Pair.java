package de.verzahnt.detector.kreis;

import de.verzahnt.rules.Finding;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.Score;
import java.util.Set;

/** A finding with those who run the two offerings. Any difference in it is a change, and kept. */
public record Pair(Finding finding, String anchorOrganisationId, String lineOrganisationId) {

    /** Comparisons of what clerks wrote in their own words. */
    private static final Set<String> OF_TEXTS = Set.of("ACTIVITY", "WORDS", "TITLE");

    static Pair of(Finding finding, Offering one, Offering other) {
        boolean oneIsAnchor = finding.anchorId().equals(one.id());
        String ofOne = one.provider().organisationId();
        String ofOther = other.provider().organisationId();
        return new Pair(finding, oneIsAnchor ? ofOne : ofOther, oneIsAnchor ? ofOther : ofOne);
    }

    /** The same without what the words of titles and descriptions count: what is left is worth telling when it changes. */
    public Pair apartFromTexts() {
        Score structured = Score.of(finding.score().weights().stream()
                .filter(weight -> !OF_TEXTS.contains(weight.comparison()))
                .toList());
        Finding apart = new Finding(
                finding.findingClass(),
                finding.anchorId(),
                finding.lineId(),
                finding.band(),
                structured,
                finding.mitigations());
        return new Pair(apart, anchorOrganisationId, lineOrganisationId);
    }

    /** The same class and anchor, hence a line of the same case. */
    boolean asksTheSameAs(Pair other) {
        return finding.findingClass() == other.finding.findingClass()
                && finding.anchorId().equals(other.finding.anchorId());
    }
}
