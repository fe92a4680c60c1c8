package de.verzahnt.rules.classify;

import de.verzahnt.reference.Sector;
import de.verzahnt.rules.Band;
import de.verzahnt.rules.Finding;
import de.verzahnt.rules.FindingClass;
import de.verzahnt.rules.Gate;
import de.verzahnt.rules.Mitigation;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.Score;
import de.verzahnt.rules.Verdict;
import de.verzahnt.rules.compare.ActivityComparison;
import de.verzahnt.rules.compare.AreaComparison;
import de.verzahnt.rules.compare.Pair;
import de.verzahnt.rules.compare.ProgrammeComparison;
import de.verzahnt.rules.compare.ScoreCard;
import de.verzahnt.rules.compare.WordsComparison;
import de.verzahnt.rules.rulebook.Thresholds;
import java.util.Optional;
import java.util.Set;

/** The whole way of a pair: links by declared structure, gates, evidence, class. */
public final class PairClassifier {
    private final Gates gates;
    private final ScoreCard card;
    private final Thresholds thresholds;
    private final DuplicateEntryRule duplicateEntry;
    private final WhatIsDone whatIsDone;
    private final ActivityComparison activity;

    /** By these questions, weights and thresholds. */
    public PairClassifier(
            Gates gates,
            ScoreCard card,
            Thresholds thresholds,
            DuplicateEntryRule duplicateEntry,
            WhatIsDone whatIsDone,
            ActivityComparison activity) {
        this.gates = gates;
        this.card = card;
        this.thresholds = thresholds;
        this.duplicateEntry = duplicateEntry;
        this.whatIsDone = whatIsDone;
        this.activity = activity;
    }

    /** What the two are to each other. */
    public Verdict of(Pair pair) {
        if (pair.a().id().equals(pair.b().id())) {
            return new Verdict.None(Gate.SAME_OFFERING);
        }
        Set<Mitigation> structure = Links.structural(pair);
        if (!structure.isEmpty() && gates.bothHereAndAlive(pair)) {
            return related(pair, structure);
        }
        return gates.refusal(pair).<Verdict>map(Verdict.None::new).orElseGet(() -> byEvidence(pair));
    }

    /** What speaks for and against; empty when a gate or a declared link answers before anything is weighed. */
    public Optional<Score> evidence(Pair pair) {
        boolean compared = !pair.a().id().equals(pair.b().id())
                && gates.refusal(pair).isEmpty()
                && pair.a().operative()
                && pair.b().operative()
                && Links.structural(pair).isEmpty()
                && Links.declared(pair).isEmpty();
        return compared ? Optional.of(card.weigh(pair).score()) : Optional.empty();
    }

    /** A link by declared structure; the score only says how alike the two are. */
    private Verdict related(Pair pair, Set<Mitigation> links) {
        return found(pair, FindingClass.RELATED, card.weigh(pair).score(), links);
    }

    private Verdict byEvidence(Pair pair) {
        if (!pair.a().operative() || !pair.b().operative()) {
            return Links.divideRoles(pair) ? byRoles(pair, card.weigh(pair)) : new Verdict.None(Gate.NOT_OPERATIVE);
        }
        ScoreCard.Evidence evidence = card.weigh(pair);
        if (OtherPeople.bySex(evidence)) {
            return new Verdict.None(Gate.OTHER_PEOPLE);
        }
        return pair.oneBody() ? withinOneBody(pair, evidence) : betweenBodies(pair, evidence);
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
        if (duplicateEntry.isSentTwice(pair, evidence)) {
            return found(pair, FindingClass.DOUBLE_ENTRY, evidence.score(), Set.of());
        }
        if (duplicateEntry.ofOneBody(pair, evidence)) {
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
            return links.isEmpty() ? unlessForOthers(pair, evidence) : found(pair, FindingClass.RELATED, score, links);
        }
        links.remove(Mitigation.CHAIN);
        return links.isEmpty() || !thresholds.relates(score)
                ? new Verdict.None(Gate.BELOW_THRESHOLD)
                : found(pair, FindingClass.RELATED, score, links);
    }

    private Verdict unlessForOthers(Pair pair, ScoreCard.Evidence evidence) {
        return OtherPeople.between(pair, evidence) ? new Verdict.None(Gate.OTHER_PEOPLE) : alert(pair, evidence);
    }

    private Verdict alert(Pair pair, ScoreCard.Evidence evidence) {
        return shown(
                pair, duplicateEntry.ofSisters(pair, evidence) ? FindingClass.DOUBLE_ENTRY : bySectors(pair), evidence);
    }

    /**
     * Codes alone convict nobody; a Hinweis needs texts that say the same. Plurality among free providers is wanted, so a
     * likeness of theirs that is only to be checked is nobody's question.
     */
    private Verdict shown(Pair pair, FindingClass alert, ScoreCard.Evidence evidence) {
        boolean worthALook =
                whatIsDone.isEnough(evidence) || (alert == FindingClass.DOPPELSTRUKTUR && whatIsDone.isOpen(evidence));
        if (!worthALook) {
            return new Verdict.None(Gate.NOTHING_IN_COMMON);
        }
        boolean placed = alert == FindingClass.DOUBLE_ENTRY || isPlaced(evidence);
        Band band = whatIsDone.isEnoughForHinweis(evidence) && isBacked(pair, evidence) && placed
                ? thresholds.band(evidence.score())
                : Band.ZU_PRUEFEN;
        return alert == FindingClass.PARALLEL && band != Band.HINWEIS
                ? new Verdict.None(Gate.WANTED_PLURALITY)
                : new Verdict.Found(finding(pair, alert, band, evidence.score(), Set.of()));
    }

    /** What is only guessed by examples needs many of the same words, or one programme, besides. */
    private boolean isBacked(Pair pair, ScoreCard.Evidence evidence) {
        return evidence.isAnyOf(WordsComparison.Level.MOST, WordsComparison.Level.MANY)
                || evidence.isAnyOf(ProgrammeComparison.Level.SAME)
                || activity.isNamed(pair);
    }

    /** Where one names a quarter and the other a street, only people who know the street can tell. */
    private static boolean isPlaced(ScoreCard.Evidence evidence) {
        return !evidence.isAnyOf(AreaComparison.Level.ADDRESS_UNKNOWN);
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
