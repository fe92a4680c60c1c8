package de.verzahnt.cases;

import de.verzahnt.rules.Finding;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.Score;
import de.verzahnt.rules.Weight;
import java.util.List;
import java.util.Set;

/** A finding with those who run the two offerings. Any difference in it is a change, and kept. */
public record Pair(Finding finding, String anchorOrganisationId, String lineOrganisationId) {

    /** Comparisons of what clerks wrote in their own words. */
    private static final Set<String> OF_TEXTS = Set.of("ACTIVITY", "SUBJECT", "WORDS", "TITLE", "YEARS");

    /** Levels of AREA that a quarter in a text makes out of {@code CITY_WIDE}, which the report names. */
    private static final Set<String> AREA_IN_TEXT =
            Set.of("SAME_QUARTER_IN_TEXT", "QUARTER_UNKNOWN", "OTHER_QUARTER_IN_TEXT");

    private static final Weight CITY_WIDE = new Weight("AREA", "CITY_WIDE", 0, List.of());

    /** The finding between these two. */
    public static Pair of(Finding finding, Offering one, Offering other) {
        boolean oneIsAnchor = finding.anchorId().equals(one.id());
        String ofOne = one.provider().organisationId();
        String ofOther = other.provider().organisationId();
        return new Pair(finding, oneIsAnchor ? ofOne : ofOther, oneIsAnchor ? ofOther : ofOne);
    }

    /** The same without what the words of titles and descriptions count: what is left is worth telling when it changes. */
    public Pair apartFromTexts() {
        Score structured = Score.of(apartFromTexts(finding.score().weights()));
        Finding apart = new Finding(
                finding.findingClass(),
                finding.anchorId(),
                finding.lineId(),
                finding.band(),
                structured,
                finding.mitigations());
        return new Pair(apart, anchorOrganisationId, lineOrganisationId);
    }

    /** The reasons that reports give by codes, places and hours. In a city a quarter only a text names makes no difference. */
    public static List<Weight> apartFromTexts(List<Weight> reasons) {
        return reasons.stream()
                .filter(reason -> !OF_TEXTS.contains(reason.comparison()))
                .map(reason -> isInCity(reason) ? CITY_WIDE : reason)
                .toList();
    }

    private static boolean isInCity(Weight reason) {
        return reason.comparison().equals(CITY_WIDE.comparison())
                && (reason.level().equals(CITY_WIDE.level()) || AREA_IN_TEXT.contains(reason.level()));
    }

    /** The same class and anchor, hence a line of the same case. */
    public boolean asksTheSameAs(Pair other) {
        return finding.findingClass() == other.finding.findingClass()
                && finding.anchorId().equals(other.finding.anchorId());
    }
}
