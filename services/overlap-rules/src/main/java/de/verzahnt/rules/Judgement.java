package de.verzahnt.rules;

import de.verzahnt.reference.Sector;
import java.util.Set;

/** From evidence to verdict, for a pair that passed the gates. */
final class Judgement {
    private final ScoreCard card;
    private final Thresholds thresholds;
    private final Twins twins;
    private final WhatIsDone whatIsDone;

    Judgement(ScoreCard card, Thresholds thresholds, Twins twins, WhatIsDone whatIsDone) {
        this.card = card;
        this.thresholds = thresholds;
        this.twins = twins;
        this.whatIsDone = whatIsDone;
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
        return pair.oneBody() ? withinOneBody(pair, evidence) : betweenBodies(pair, evidence);
    }

    /** The score of what could be an overlap. */
    Score evidence(Pair pair) {
        return card.weigh(pair).score();
    }

    private Verdict byRoles(Pair pair, ScoreCard.Evidence evidence) {
        return Links.roles(pair, evidence)
                ? found(pair, FindingClass.RELATED, evidence.score(), Set.of(Mitigation.ROLE))
                : new Verdict.None(Gate.NOT_OPERATIVE);
    }

    /** One offering reported twice, or two parts of a municipality that do the same. */
    private Verdict withinOneBody(Pair pair, ScoreCard.Evidence evidence) {
        if (!thresholds.alerts(evidence.score())) {
            return new Verdict.None(Gate.SAME_BODY);
        }
        if (twins.ofOneBody(pair, evidence)) {
            return shown(pair, FindingClass.DOUBLE_ENTRY, evidence);
        }
        boolean departments = pair.a().provider().sector() == Sector.PUBLIC
                && !pair.a()
                        .provider()
                        .organisationId()
                        .equals(pair.b().provider().organisationId())
                && Links.answering(pair, evidence).isEmpty();
        return departments ? shown(pair, FindingClass.PUBLIC_PARALLEL, evidence) : new Verdict.None(Gate.SAME_BODY);
    }

    private Verdict betweenBodies(Pair pair, ScoreCard.Evidence evidence) {
        Score score = evidence.score();
        Set<Mitigation> links = Links.answering(pair, evidence);
        if (thresholds.alerts(score)) {
            return links.isEmpty() ? alert(pair, evidence) : found(pair, FindingClass.RELATED, score, links);
        }
        links.remove(Mitigation.CHAIN);
        return links.isEmpty() || !thresholds.relates(score)
                ? new Verdict.None(Gate.BELOW_THRESHOLD)
                : found(pair, FindingClass.RELATED, score, links);
    }

    private Verdict alert(Pair pair, ScoreCard.Evidence evidence) {
        return shown(pair, twins.ofSisters(pair, evidence) ? FindingClass.DOUBLE_ENTRY : bySectors(pair), evidence);
    }

    /**
     * Codes alone convict nobody; a Hinweis needs texts that say the same. Plurality among free providers is wanted, so a
     * likeness of theirs that is only to be checked is nobody's question.
     */
    private Verdict shown(Pair pair, FindingClass alert, ScoreCard.Evidence evidence) {
        boolean worthALook = whatIsDone.isEnough(evidence)
                || (alert == FindingClass.DOPPELSTRUKTUR && WhatIsDone.isUnknown(evidence));
        if (!worthALook) {
            return new Verdict.None(Gate.NOTHING_IN_COMMON);
        }
        Band band = whatIsDone.isEnoughForHinweis(evidence) ? thresholds.band(evidence.score()) : Band.ZU_PRUEFEN;
        return alert == FindingClass.PARALLEL && band != Band.HINWEIS
                ? new Verdict.None(Gate.WANTED_PLURALITY)
                : new Verdict.Found(finding(pair, alert, band, evidence.score(), Set.of()));
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
        return new Verdict.Found(finding(pair, findingClass, thresholds.band(score), score, links));
    }

    private static Finding finding(
            Pair pair, FindingClass findingClass, Band band, Score score, Set<Mitigation> links) {
        Offering anchor = findingClass == FindingClass.DOPPELSTRUKTUR ? publicOne(pair) : pair.older();
        return new Finding(findingClass, anchor.id(), pair.otherThan(anchor).id(), band, score, links);
    }

    private static Offering publicOne(Pair pair) {
        return pair.a().provider().sector() == Sector.PUBLIC ? pair.a() : pair.b();
    }
}
