package de.verzahnt.rules;

import de.verzahnt.reference.ReferenceData;
import java.time.LocalDate;
import java.util.Set;

/** One version of the rules. Pure: the same arguments give the same verdict, and the order of the two offerings never matters. */
public final class OverlapRules {
    private final String version;
    private final Places places;
    private final Gates gates;
    private final Judgement judgement;

    private OverlapRules(RuleBook book, ReferenceData reference) {
        this.version = book.text("version");
        this.places = new Places(reference.districts());
        this.gates = new Gates(places, book.number("min-common-days"));
        this.judgement =
                new Judgement(new ScoreCard(Comparisons.of(book, reference, places), book), Thresholds.of(book));
        book.expectAllRead();
    }

    /** The first version: structured evidence and the title. */
    public static OverlapRules v1(ReferenceData reference) {
        return new OverlapRules(RuleBook.ofClasspath("v1"), reference);
    }

    /** Name of this version as it stands in cases, e.g. {@code v1}. */
    public String version() {
        return version;
    }

    /** An empty index for one Kreis. */
    public OverlapIndex index(String kreis) {
        return new OverlapIndex(places, kreis);
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
}
