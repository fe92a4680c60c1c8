package de.verzahnt.rules;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.text.TextReader;
import de.verzahnt.rules.text.TextStatistics;
import java.util.HashMap;
import java.util.Map;

/** The comparisons as they ship; which level holds follows from lists and bounds that people keep. */
final class Shipped {
    static final ReferenceData REFERENCE = ReferenceData.load();
    static final TextReader READER = new TextReader(REFERENCE.concepts(), TextStatistics.shipped());

    private static final Comparisons COMPARISONS =
            Comparisons.of(RuleBook.shipped(), REFERENCE, TextStatistics.shipped(), new Places(REFERENCE.districts()));

    private Shipped() {}

    static Comparison comparison(String name) {
        return COMPARISONS.inOrder().stream()
                .filter(comparison -> comparison.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The levels that the reasons of this score name. */
    static ScoreCard.Evidence levels(Score score) {
        Map<String, Enum<?>> levels = new HashMap<>();
        score.weights().stream()
                .filter(weight -> !weight.comparison().equals("PRIOR"))
                .forEach(weight -> comparison(weight.comparison()).levels().stream()
                        .filter(level -> level.name().equals(weight.level()))
                        .forEach(level -> levels.put(weight.comparison(), level)));
        return new ScoreCard.Evidence(score, levels);
    }

    /** The level that holds between two titles. */
    static Enum<?> level(String comparison, String one, String other) {
        return level(comparison, Told.free("a").called(one), Told.free("b").called(other));
    }

    static Enum<?> level(String comparison, Told a, Told b) {
        return comparison(comparison).observe(a.beside(b)).level();
    }
}
