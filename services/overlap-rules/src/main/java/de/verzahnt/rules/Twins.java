package de.verzahnt.rules;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether two reports are probably one offering reported twice: by one body, or by two sisters of one association. */
final class Twins {
    /** Course levels, years and numbers: what differs in them is another course, edition or group. */
    private static final Pattern EDITION = Pattern.compile("\\b\\p{L}?\\d+\\p{L}?\\b");

    private final Set<String> associations;

    private Twins(Set<String> associations) {
        this.associations = associations;
    }

    static Twins of(RuleBook book) {
        return new Twins(book.set("associations"));
    }

    /** Of one body: nearly everything is the same, and nothing tells them apart. */
    boolean ofOneBody(Pair pair, ScoreCard.Evidence evidence) {
        return sameService(evidence)
                && (sameWords(evidence) || sameInOtherWords(evidence))
                && !evidence.isAnyOf(ScheduleComparison.Level.OTHER_TIMES)
                && !evidence.isAnyOf(LanguageComparison.Level.OTHER)
                && !differentEditions(pair);
    }

    /** Of two bodies of one association: the same programme, once for the place and once for what lies around it. */
    boolean ofSisters(Pair pair, ScoreCard.Evidence evidence) {
        String association = pair.a().provider().umbrella();
        return association != null
                && association.equals(pair.b().provider().umbrella())
                && associations.contains(association)
                && sameService(evidence)
                && evidence.isAnyOf(ProgrammeComparison.Level.SAME)
                && evidence.isAnyOf(TargetGroupComparison.Level.SAME)
                && evidence.isAnyOf(TitleComparison.Level.SAME, TitleComparison.Level.SIMILAR);
    }

    private static boolean sameService(ScoreCard.Evidence evidence) {
        return evidence.isAnyOf(FormatComparison.Level.SAME)
                && !evidence.isAnyOf(AreaComparison.Level.OTHER_QUARTER, AreaComparison.Level.UNSURE_QUARTER);
    }

    private static boolean sameWords(ScoreCard.Evidence evidence) {
        boolean words = evidence.isAnyOf(TitleComparison.Level.SAME, TitleComparison.Level.SIMILAR)
                || evidence.isAnyOf(WordsComparison.Level.MOST);
        return words && evidence.isAnyOf(TargetGroupComparison.Level.SAME, TargetGroupComparison.Level.PART);
    }

    /** Two clerks of one house wrote of the same people in the same place: what happens there must be the same too. */
    private static boolean sameInOtherWords(ScoreCard.Evidence evidence) {
        return evidence.isAnyOf(ActivityComparison.Level.SAME)
                && evidence.isAnyOf(TargetGroupComparison.Level.SAME)
                && evidence.isAnyOf(AreaComparison.Level.SAME_QUARTER, AreaComparison.Level.SAME_TOWN);
    }

    /** Both must say which one they are: "Language café" and "Language café 2026" may well be the same. */
    private static boolean differentEditions(Pair pair) {
        Set<String> a = editions(pair.a());
        Set<String> b = editions(pair.b());
        return !a.isEmpty() && !b.isEmpty() && !a.equals(b);
    }

    private static Set<String> editions(Offering offering) {
        return EDITION.matcher(offering.title())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
