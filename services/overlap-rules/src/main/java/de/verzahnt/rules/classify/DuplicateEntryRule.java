package de.verzahnt.rules.classify;

import de.verzahnt.rules.Offering;
import de.verzahnt.rules.compare.ActivityComparison;
import de.verzahnt.rules.compare.AreaComparison;
import de.verzahnt.rules.compare.FormatComparison;
import de.verzahnt.rules.compare.LanguageComparison;
import de.verzahnt.rules.compare.Pair;
import de.verzahnt.rules.compare.ProgrammeComparison;
import de.verzahnt.rules.compare.ScheduleComparison;
import de.verzahnt.rules.compare.ScoreCard;
import de.verzahnt.rules.compare.SubjectComparison;
import de.verzahnt.rules.compare.TitleComparison;
import de.verzahnt.rules.compare.TraitComparison.Level;
import de.verzahnt.rules.compare.WordsComparison;
import de.verzahnt.rules.compare.YearsComparison;
import de.verzahnt.rules.rulebook.RuleBook;
import de.verzahnt.rules.text.Words;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether two reports are probably one offering reported twice: by one body, or by two sisters of one association. */
public final class DuplicateEntryRule {
    /** Course levels, years and numbers: what differs in them is another course, edition or group. */
    private static final Pattern EDITION = Pattern.compile("\\b\\p{L}?\\d+\\p{L}?\\b");

    private static final String EVENT = "VERANSTALTUNG";
    private static final Set<String> PARENTS = Set.of("ELTERN", "FAMILIEN");
    private static final Set<String> CHILDREN = Set.of("KINDER_0_6", "SCHULKINDER");

    private final Set<String> associations;

    private DuplicateEntryRule(Set<String> associations) {
        this.associations = associations;
    }

    public static DuplicateEntryRule of(RuleBook book) {
        return new DuplicateEntryRule(book.set("associations"));
    }

    /** Of one body: what they say is done is the same, and nothing tells the two apart. */
    boolean ofOneBody(Pair pair, ScoreCard.Evidence evidence) {
        boolean same = evidence.isAnyOf(ActivityComparison.Level.SAME, ActivityComparison.Level.MOSTLY)
                || evidence.isAnyOf(SubjectComparison.Level.SAME, SubjectComparison.Level.CLOSE)
                || evidence.isAnyOf(WordsComparison.Level.MOST)
                || evidence.isAnyOf(TitleComparison.Level.SAME)
                || halfAndMore(evidence);
        return same && !isAnotherKind(pair, evidence) && nothingTellsThemApart(pair, evidence);
    }

    /** Advice, a course and a ceremony on one matter; the same hours, or quite the same matter and no event among them, say otherwise. */
    private static boolean isAnotherKind(Pair pair, ScoreCard.Evidence evidence) {
        boolean doubtful = evidence.isAnyOf(FormatComparison.Level.OTHER)
                && !evidence.isAnyOf(ScheduleComparison.Level.SAME_HOURS);
        boolean oneEvent = pair.a().format().equals(EVENT) != pair.b().format().equals(EVENT);
        return doubtful && (oneEvent || !evidence.isAnyOf(ActivityComparison.Level.SAME));
    }

    /**
     * Half of it by what they do, and the same hours or many of the same words besides; a part of it at the same hours in
     * the same place, where one body does one thing.
     */
    private static boolean halfAndMore(ScoreCard.Evidence evidence) {
        boolean sameHours = evidence.isAnyOf(ScheduleComparison.Level.SAME_HOURS);
        boolean half = evidence.isAnyOf(ActivityComparison.Level.HALF);
        boolean partThere = evidence.isAnyOf(ActivityComparison.Level.PARTLY)
                && evidence.isAnyOf(
                        AreaComparison.Level.SAME_QUARTER,
                        AreaComparison.Level.SAME_QUARTER_IN_TEXT,
                        AreaComparison.Level.SAME_TOWN);
        return half && (sameHours || evidence.isAnyOf(WordsComparison.Level.MANY)) || partThere && sameHours;
    }

    /** Of one body, under one title, at one place and not at other hours: one report sent twice, however little it says. */
    boolean isSentTwice(Pair pair, ScoreCard.Evidence evidence) {
        return oneTitle(pair)
                && pair.a().districts().equals(pair.b().districts())
                && !evidence.isAnyOf(
                        ActivityComparison.Level.OTHER,
                        ActivityComparison.Level.KINDRED,
                        ActivityComparison.Level.OTHER_VARIANT,
                        ActivityComparison.Level.SLIGHTLY,
                        SubjectComparison.Level.OTHER)
                && nothingTellsThemApart(pair, evidence);
    }

    /** Of two bodies of one association: besides, the same programme and a title of the same words. */
    boolean ofSisters(Pair pair, ScoreCard.Evidence evidence) {
        String association = pair.a().provider().umbrella();
        return association != null
                && association.equals(pair.b().provider().umbrella())
                && associations.contains(association)
                && evidence.isAnyOf(ProgrammeComparison.Level.SAME)
                && evidence.isAnyOf(TitleComparison.Level.SAME, TitleComparison.Level.SIMILAR)
                && nothingTellsThemApart(pair, evidence);
    }

    private static boolean nothingTellsThemApart(Pair pair, ScoreCard.Evidence evidence) {
        return !evidence.isAnyOf(
                        AreaComparison.Level.OTHER_QUARTER,
                        AreaComparison.Level.OTHER_QUARTER_IN_TEXT,
                        AreaComparison.Level.NEIGHBOURING_QUARTER,
                        AreaComparison.Level.UNSURE_QUARTER)
                && !evidence.isAnyOf(ScheduleComparison.Level.OTHER_TIMES)
                && !evidence.isAnyOf(LanguageComparison.Level.OTHER)
                && !evidence.isAnyOf(YearsComparison.Level.APART)
                && !evidence.isAnyOf(ProgrammeComparison.Level.DIVIDED)
                && !(oneTitle(pair) ? areForQuiteOthers(pair, evidence) : areForOthers(evidence))
                && !differentEditions(pair);
    }

    private static boolean areForOthers(ScoreCard.Evidence evidence) {
        return evidence.people("GENDER", Level.ONE_NAMES, Level.OTHER)
                || evidence.people("INSTITUTIONS", Level.OTHER)
                || evidence.people("AGE", Level.SPECIAL_ONE, Level.SPECIAL_OTHER, Level.OTHER)
                || evidence.people("ORIGIN", Level.SPECIAL_ONE, Level.SPECIAL_PART, Level.SPECIAL_OTHER);
    }

    /** Under one title a group that only one clerk names, or parents beside their children, is no other people. */
    private static boolean areForQuiteOthers(Pair pair, ScoreCard.Evidence evidence) {
        return evidence.people("GENDER", Level.OTHER)
                || evidence.people("INSTITUTIONS", Level.OTHER)
                || (evidence.people("AGE", Level.SPECIAL_OTHER, Level.OTHER) && !parentsBesideChildren(pair))
                || evidence.people("ORIGIN", Level.SPECIAL_OTHER);
    }

    private static boolean parentsBesideChildren(Pair pair) {
        return areParentsOf(pair.a(), pair.b()) || areParentsOf(pair.b(), pair.a());
    }

    private static boolean areParentsOf(Offering one, Offering other) {
        return !Collections.disjoint(one.targetGroups(), PARENTS)
                && !Collections.disjoint(other.targetGroups(), CHILDREN);
    }

    private static boolean oneTitle(Pair pair) {
        String title = Words.plain(pair.a().title());
        return !title.isEmpty() && title.equals(Words.plain(pair.b().title()));
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
