package de.verzahnt.rules.classify;

import de.verzahnt.rules.Weight;
import de.verzahnt.rules.compare.ActivityComparison;
import de.verzahnt.rules.compare.ScoreCard;
import de.verzahnt.rules.compare.SubjectComparison;
import de.verzahnt.rules.rulebook.RuleBook;
import java.util.Set;

/**
 * What speaks for the same being done, and not only for the same codes having been chosen: without enough of it a pair is
 * not shown, however well the codes agree.
 *
 * @param hinweis bits a Hinweis needs
 * @param zuPruefen bits anything shown needs
 */
public record WhatIsDone(double hinweis, double zuPruefen) {
    private static final Set<String> SAYING = Set.of("ACTIVITY", "SUBJECT", "WORDS", "TITLE", "PROGRAMME");

    public static WhatIsDone of(RuleBook book) {
        return new WhatIsDone(book.number("least-said.HINWEIS"), book.number("least-said.ZU_PRUEFEN"));
    }

    /** Never where one of the two does not say what it does. */
    boolean isEnoughForHinweis(ScoreCard.Evidence evidence) {
        return bits(evidence) >= hinweis && !isUnknown(evidence);
    }

    /** Whether a look is worth it; where one of the two does not say what it does, only who asks can tell. */
    boolean isEnough(ScoreCard.Evidence evidence) {
        return bits(evidence) >= zuPruefen && !isUnknown(evidence);
    }

    /** Whether one of the two does not say what it does, and nothing else in the texts speaks against. */
    boolean isOpen(ScoreCard.Evidence evidence) {
        return isUnknown(evidence) && bits(evidence) > -zuPruefen;
    }

    /** Whether one of the two neither names what it does nor describes it. */
    static boolean isUnknown(ScoreCard.Evidence evidence) {
        return evidence.isAnyOf(SubjectComparison.Level.UNKNOWN) && evidence.isAnyOf(ActivityComparison.Level.UNKNOWN);
    }

    private static double bits(ScoreCard.Evidence evidence) {
        return evidence.score().weights().stream()
                .filter(weight -> SAYING.contains(weight.comparison()))
                .mapToDouble(Weight::bits)
                .sum();
    }
}
