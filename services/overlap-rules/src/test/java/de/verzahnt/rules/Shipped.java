package de.verzahnt.rules;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.compare.Comparison;
import de.verzahnt.rules.compare.Comparisons;
import de.verzahnt.rules.compare.Places;
import de.verzahnt.rules.compare.ScoreCard;
import de.verzahnt.rules.rulebook.RuleBook;
import de.verzahnt.rules.text.TextReader;
import de.verzahnt.rules.text.TextStatistics;
import java.util.HashMap;
import java.util.Map;

/** The comparisons as they ship; which level holds follows from lists and bounds that people keep. */
public final class Shipped {
    public static final ReferenceData REFERENCE = ReferenceData.load();
    public static final TextReader READER = new TextReader(REFERENCE.concepts(), TextStatistics.shipped());

    private static final Comparisons COMPARISONS =
            Comparisons.of(RuleBook.shipped(), REFERENCE, TextStatistics.shipped(), new Places(REFERENCE.districts()));

    private Shipped() {}

    public static Comparison comparison(String name) {
        return COMPARISONS.inOrder().stream()
                .filter(comparison -> comparison.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The levels that the reasons of this score name. */
    public static ScoreCard.Evidence levels(Score score) {
        Map<String, Enum<?>> levels = new HashMap<>();
        score.weights().stream()
                .filter(weight -> !weight.comparison().equals("PRIOR"))
                .forEach(weight -> comparison(weight.comparison()).levels().stream()
                        .filter(level -> level.name().equals(weight.level()))
                        .forEach(level -> levels.put(weight.comparison(), level)));
        return new ScoreCard.Evidence(score, levels);
    }

    /** The level that holds between two titles. */
    public static Enum<?> level(String comparison, String one, String other) {
        return level(
                comparison,
                AnOffering.free("a").called(one),
                AnOffering.free("b").called(other));
    }

    public static Enum<?> level(String comparison, AnOffering a, AnOffering b) {
        return comparison(comparison).observe(a.beside(b)).level();
    }
}
