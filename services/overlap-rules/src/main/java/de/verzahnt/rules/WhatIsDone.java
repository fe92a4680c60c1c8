package de.verzahnt.rules;

/** Whether anything says that the same is done, and not only that the same codes were chosen. */
final class WhatIsDone {
    private WhatIsDone() {}

    static boolean speaksFor(ScoreCard.Evidence evidence) {
        return evidence.isAnyOf(
                        ActivityComparison.Level.SAME,
                        ActivityComparison.Level.MOSTLY,
                        ActivityComparison.Level.PARTLY,
                        ActivityComparison.Level.KINDRED)
                || evidence.isAnyOf(
                        SubjectComparison.Level.SAME, SubjectComparison.Level.CLOSE, SubjectComparison.Level.NEAR)
                || evidence.isAnyOf(WordsComparison.Level.MOST, WordsComparison.Level.MANY)
                || evidence.isAnyOf(TitleComparison.Level.SAME, TitleComparison.Level.SIMILAR)
                || evidence.isAnyOf(ProgrammeComparison.Level.SAME, ProgrammeComparison.Level.TOUCHING);
    }

    /** Whether the texts have a little in common: enough for a look. */
    static boolean hintsAt(ScoreCard.Evidence evidence) {
        return evidence.isAnyOf(ActivityComparison.Level.SLIGHTLY)
                || evidence.isAnyOf(SubjectComparison.Level.FAR)
                || evidence.isAnyOf(WordsComparison.Level.SOME, WordsComparison.Level.FEW);
    }

    /** Whether one of the two does not say what it does at all. */
    static boolean isUnknown(ScoreCard.Evidence evidence) {
        return evidence.isAnyOf(SubjectComparison.Level.UNKNOWN);
    }
}
