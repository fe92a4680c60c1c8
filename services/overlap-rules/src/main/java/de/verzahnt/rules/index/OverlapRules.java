package de.verzahnt.rules.index;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.Score;
import de.verzahnt.rules.Verdict;
import de.verzahnt.rules.classify.DuplicateEntryRule;
import de.verzahnt.rules.classify.Gates;
import de.verzahnt.rules.classify.PairClassifier;
import de.verzahnt.rules.classify.WhatIsDone;
import de.verzahnt.rules.compare.Comparisons;
import de.verzahnt.rules.compare.Pair;
import de.verzahnt.rules.compare.Places;
import de.verzahnt.rules.compare.ScoreCard;
import de.verzahnt.rules.rulebook.RuleBook;
import de.verzahnt.rules.rulebook.Thresholds;
import de.verzahnt.rules.text.TextStatistics;
import java.time.LocalDate;
import java.util.Optional;

/** One version of the rules. Pure: the same arguments give the same verdict, and the order of the two offerings never matters. */
public final class OverlapRules {
    private final String version;
    private final Places places;
    private final Thresholds thresholds;
    private final ScoreCard card;
    private final PairClassifier classifier;

    private OverlapRules(RuleBook book, ReferenceData reference, TextStatistics statistics) {
        version = book.text("version");
        places = new Places(reference.districts());
        Comparisons comparisons = Comparisons.of(book, reference, statistics, places);
        thresholds = Thresholds.of(book);
        card = new ScoreCard(comparisons.inOrder(), book);
        Gates gates = new Gates(places, comparisons.area(), book.number("min-common-days"));
        classifier = new PairClassifier(
                gates, card, thresholds, DuplicateEntryRule.of(book), WhatIsDone.of(book), comparisons.activity());
        book.text("date");
        book.forReaders("costs");
        book.forReaders("since-v2");
        book.forReaders("training");
        book.expectAllRead();
    }

    /** The version that ships with this module: {@code overlap-rules/v3.yaml}. */
    public static OverlapRules current(ReferenceData reference) {
        return of(RuleBook.shipped(), reference);
    }

    /** The rules by this book. */
    public static OverlapRules of(RuleBook book, ReferenceData reference) {
        return of(book, reference, TextStatistics.shipped());
    }

    /** The rules by this book, with what is usual in these texts. */
    public static OverlapRules of(RuleBook book, ReferenceData reference, TextStatistics statistics) {
        return new OverlapRules(book, reference, statistics);
    }

    /** Name of this version as it stands in cases, e.g. {@code v3}. */
    public String version() {
        return version;
    }

    /** An empty index for one Kreis. */
    public OverlapIndex index(String kreis) {
        return new OverlapIndex(places, card, thresholds, classifier, kreis);
    }

    /**
     * What the two are to each other in this Kreis from today on.
     *
     * @param kreis five-digit key; only the parts of both that lie in it count
     */
    public Verdict compare(Offering a, Offering b, String kreis, LocalDate today) {
        return classifier.of(Pair.of(a, b, kreis, today));
    }

    /** What speaks for and against the two doing the same thing; empty when a gate says no before anything is weighed. */
    public Optional<Score> evidence(Offering a, Offering b, String kreis, LocalDate today) {
        return classifier.evidence(Pair.of(a, b, kreis, today));
    }
}
