package de.verzahnt.rules;

import de.verzahnt.reference.Sector;
import java.util.Optional;
import java.util.Set;

/** From evidence to verdict, for a pair that passed the gates. */
final class Judgement {
    private final ScoreCard card;
    private final Thresholds thresholds;
    private final Twins twins;

    Judgement(ScoreCard card, Thresholds thresholds, Twins twins) {
        this.card = card;
        this.thresholds = thresholds;
        this.twins = twins;
    }

    /** A link by declared structure; the score only says how alike the two are. */
    Verdict related(Pair pair, Set<Mitigation> links) {
        return found(pair, FindingClass.RELATED, card.weigh(pair).score(), links);
    }

    Verdict of(Pair pair) {
        if (!pair.a().operative() || !pair.b().operative()) {
            return Links.divideRoles(pair) ? byRoles(pair, card.weigh(pair)) : new Verdict.None(Gate.NOT_OPERATIVE);
        }
        ScoreCard.Evidence evidence = card.weigh(pair);
        if (!haveATopicInCommon(evidence)) {
            return new Verdict.None(Gate.FIELDS_INCOMPATIBLE);
        }
        return pair.oneBody() ? withinOneBody(pair, evidence) : betweenBodies(pair, evidence);
    }

    /** The score of what could be an overlap; empty when the two have no topic in common. */
    Optional<Score> evidence(Pair pair) {
        return Optional.of(card.weigh(pair))
                .filter(Judgement::haveATopicInCommon)
                .map(ScoreCard.Evidence::score);
    }

    private Verdict byRoles(Pair pair, ScoreCard.Evidence evidence) {
        return Links.roles(pair, evidence)
                ? found(pair, FindingClass.RELATED, evidence.score(), Set.of(Mitigation.ROLE))
                : new Verdict.None(Gate.NOT_OPERATIVE);
    }

    private Verdict withinOneBody(Pair pair, ScoreCard.Evidence evidence) {
        boolean twice = thresholds.alerts(evidence.score()) && twins.ofOneBody(pair, evidence);
        return twice
                ? found(pair, FindingClass.DOUBLE_ENTRY, evidence.score(), Set.of())
                : new Verdict.None(Gate.SAME_BODY);
    }

    private Verdict betweenBodies(Pair pair, ScoreCard.Evidence evidence) {
        Score score = evidence.score();
        Set<Mitigation> links = Links.answering(pair, evidence);
        if (thresholds.alerts(score)) {
            return links.isEmpty()
                    ? found(pair, alert(pair, evidence), score, Set.of())
                    : found(pair, FindingClass.RELATED, score, links);
        }
        links.remove(Mitigation.CHAIN);
        return links.isEmpty() || !thresholds.relates(score)
                ? new Verdict.None(Gate.BELOW_THRESHOLD)
                : found(pair, FindingClass.RELATED, score, links);
    }

    /** A common field, or titles that say the same: one clerk's language café is another's meeting place. */
    private static boolean haveATopicInCommon(ScoreCard.Evidence evidence) {
        return !evidence.isAnyOf(FieldComparison.Level.NONE)
                || evidence.isAnyOf(ActivityComparison.Level.SAME, ActivityComparison.Level.PARTLY);
    }

    private FindingClass alert(Pair pair, ScoreCard.Evidence evidence) {
        return twins.ofSisters(pair, evidence) ? FindingClass.DOUBLE_ENTRY : bySectors(pair);
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
