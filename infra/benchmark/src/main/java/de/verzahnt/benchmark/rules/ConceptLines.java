package de.verzahnt.benchmark.rules;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.text.TextReader;
import de.verzahnt.rules.text.TextStatistics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts how many offerings do what a concept says, and how close texts usually are to it. */
final class ConceptLines {
    /** What is used before anything was counted. */
    static final List<String> NOTHING = List.of("code,offerings,closeness,deviation", "*,1,0,1");

    private final UncountedTexts texts;
    private final TextReader reader;

    ConceptLines(ReferenceData reference, UncountedTexts texts, List<String> wordCounts) {
        this.texts = texts;
        reader = new TextReader(reference.concepts(), TextStatistics.of(wordCounts, NOTHING));
    }

    /** The lines of {@code concept-counts.csv}; {@code *} stands for all offerings. */
    List<String> of(List<Offering> offerings) {
        Map<String, Integer> named = new HashMap<>();
        Map<String, double[]> sums = new TreeMap<>();
        for (Offering offering : offerings) {
            texts.concepts(offering).forEach(code -> named.merge(code, 1, Integer::sum));
            reader.closeness(offering.title(), offering.description()).forEach((code, closeness) -> {
                double[] sum = sums.computeIfAbsent(code, c -> new double[2]);
                sum[0] += closeness;
                sum[1] += closeness * closeness;
            });
        }
        List<String> lines = new ArrayList<>(List.of(NOTHING.get(0), "*," + offerings.size() + ",0,1"));
        sums.forEach((code, sum) -> {
            double mean = sum[0] / offerings.size();
            double deviation = Math.sqrt(Math.max(0, sum[1] / offerings.size() - mean * mean)) + 1e-6;
            lines.add(
                    String.format(Locale.ROOT, "%s,%d,%.6f,%.6f", code, named.getOrDefault(code, 0), mean, deviation));
        });
        return lines;
    }
}
