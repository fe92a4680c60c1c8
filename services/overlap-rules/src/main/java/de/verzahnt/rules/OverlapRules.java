package de.verzahnt.rules;

import de.verzahnt.reference.ReferenceData;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** One version of the rules. Pure: the same arguments give the same verdict, and the order of the two offerings never matters. */
public final class OverlapRules {
    private final String version;
    private final Places places;
    private final Thresholds thresholds;
    private final Gates gates;
    private final ScoreCard card;
    private final Judgement judgement;

    private OverlapRules(RuleBook book, ReferenceData reference) {
        version = book.text("version");
        places = new Places(reference.districts());
        gates = new Gates(places, book.number("min-common-days"));
        Comparisons comparisons = new Comparisons(book, reference, places);
        thresholds = Thresholds.of(book);
        card = new ScoreCard(comparisons.inOrder(), book);
        judgement = new Judgement(card, thresholds, Twins.of(book));
        book.text("date");
        book.forReaders("since-v1");
        book.forReaders("training");
        book.expectAllRead();
    }

    /** The version that ships with this module: {@code overlap-rules/v2.yaml}. */
    public static OverlapRules current(ReferenceData reference) {
        return of(RuleBook.shipped(), reference);
    }

    /** The rules by this book. */
    public static OverlapRules of(RuleBook book, ReferenceData reference) {
        return new OverlapRules(book, reference);
    }

    /** Name of this version as it stands in cases, e.g. {@code v2}. */
    public String version() {
        return version;
    }

    /** An empty index for one Kreis. */
    public OverlapIndex index(String kreis) {
        return new OverlapIndex(places, card, thresholds, kreis);
    }

    /**
     * What the two are to each other in this Kreis from today on.
     *
     * @param kreis five-digit key; only the parts of both that lie in it count
     */
    public Verdict compare(Offering a, Offering b, String kreis, LocalDate today) {
        if (a.id().equals(b.id())) {
            return new Verdict.None(Gate.SAME_OFFERING);
        }
        Pair pair = Pair.of(a, b, kreis, today);
        Set<Mitigation> structure = Links.structural(pair);
        if (!structure.isEmpty() && gates.bothHereAndAlive(pair)) {
            return judgement.related(pair, structure);
        }
        return gates.refusal(pair).<Verdict>map(Verdict.None::new).orElseGet(() -> judgement.of(pair));
    }

    /** What speaks for and against the two doing the same thing; empty when a gate says no before anything is weighed. */
    public Optional<Score> evidence(Offering a, Offering b, String kreis, LocalDate today) {
        Pair pair = Pair.of(a, b, kreis, today);
        boolean compared = !a.id().equals(b.id()) && gates.refusal(pair).isEmpty() && a.operative() && b.operative();
        return compared
                ? Optional.of(card.weigh(pair))
                        .filter(Judgement::haveATopicInCommon)
                        .map(ScoreCard.Evidence::score)
                : Optional.empty();
    }
}
