package de.verzahnt.rules;

import de.verzahnt.reference.Sector;
import java.util.Set;

/** From evidence to verdict, for a pair that passed the gates. */
final class Judgement {
    private final ScoreCard card;
    private final Thresholds thresholds;

    Judgement(ScoreCard card, Thresholds thresholds) {
        this.card = card;
        this.thresholds = thresholds;
    }

    /** A link by declared structure; the score only says how alike the two are. */
    Verdict related(Pair pair, Set<Mitigation> links) {
        return found(pair, FindingClass.RELATED, card.weigh(pair).score(), links);
    }

    Verdict of(Pair pair) {
        if (!pair.a().operative() || !pair.b().operative()) {
            return Links.divideRoles(pair) ? byRoles(pair, card.weigh(pair)) : new Verdict.None(Gate.NOT_OPERATIVE);
        }
        if (!FieldComparison.compatible(pair)) {
            return new Verdict.None(Gate.FIELDS_INCOMPATIBLE);
        }
        ScoreCard.Evidence evidence = card.weigh(pair);
        return pair.oneBody() ? withinOneBody(pair, evidence) : betweenBodies(pair, evidence);
    }

    private Verdict byRoles(Pair pair, ScoreCard.Evidence evidence) {
        return Links.roles(pair, evidence)
                ? found(pair, FindingClass.RELATED, evidence.score(), Set.of(Mitigation.ROLE))
                : new Verdict.None(Gate.NOT_OPERATIVE);
    }

    private Verdict withinOneBody(Pair pair, ScoreCard.Evidence evidence) {
        boolean twice = thresholds.alerts(evidence.score())
                && evidence.isAnyOf(TitleComparison.Level.SAME, TitleComparison.Level.SIMILAR)
                && evidence.isAnyOf(FieldComparison.Level.SAME, FieldComparison.Level.SAME_MAIN)
                && evidence.isAnyOf(FormatComparison.Level.SAME)
                && evidence.isAnyOf(TargetGroupComparison.Level.SAME, TargetGroupComparison.Level.PART)
                && !evidence.isAnyOf(ScheduleComparison.Level.OTHER_TIMES);
        return twice
                ? found(pair, FindingClass.DOUBLE_ENTRY, evidence.score(), Set.of())
                : new Verdict.None(Gate.SAME_BODY);
    }

    private Verdict betweenBodies(Pair pair, ScoreCard.Evidence evidence) {
        Score score = evidence.score();
        Set<Mitigation> links = Links.answering(pair, evidence);
        if (thresholds.alerts(score)) {
            return links.isEmpty()
                    ? found(pair, bySectors(pair), score, Set.of())
                    : found(pair, FindingClass.RELATED, score, links);
        }
        links.remove(Mitigation.CHAIN);
        return links.isEmpty() || !thresholds.relates(score)
                ? new Verdict.None(Gate.BELOW_THRESHOLD)
                : found(pair, FindingClass.RELATED, score, links);
    }

    private static FindingClass bySectors(Pair pair) {
        Sector a = pair.a().provider().sector();
        Sector b = pair.b().provider().sector();
        if (a != b) {
            return FindingClass.DOPPELSTRUKTUR;
        }
        return a == Sector.PUBLIC ? FindingClass.PUBLIC_PARALLEL : FindingClass.PARALLEL;
    }

    private Verdict found(Pair pair, FindingClass findingClass, Score score, Set<Mitigation> links) {
        Offering anchor = findingClass == FindingClass.DOPPELSTRUKTUR ? publicOne(pair) : pair.older();
        return new Verdict.Found(new Finding(
                findingClass, anchor.id(), pair.otherThan(anchor).id(), thresholds.band(score), score, links));
    }

    private static Offering publicOne(Pair pair) {
        return pair.a().provider().sector() == Sector.PUBLIC ? pair.a() : pair.b();
    }
}
