package de.verzahnt.rules.text;

import de.verzahnt.reference.CodeList;
import de.verzahnt.reference.Concept;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Says what a text is about without any word of it standing in the list: each concept is a small text of all its terms,
 * and a text is as close to it as their runs of letters are. After Gabrilovich and Markovitch, "Computing Semantic
 * Relatedness using Wikipedia-based Explicit Semantic Analysis" (IJCAI 2007), with the list of concepts for Wikipedia.
 */
final class SubjectReader {
    private static final int SHORTEST_WORD = 3;

    private final List<String> codes;
    private final Map<Integer, int[]> conceptsByGram = new HashMap<>();
    private final Map<Integer, float[]> weightsByGram = new HashMap<>();
    private final ConceptCounts counts;

    SubjectReader(CodeList<Concept> list, ConceptCounts counts) {
        List<Concept> concepts = list.all().stream()
                .filter(concept -> concept.kind() == Concept.Kind.ACTIVITY)
                .toList();
        this.codes = concepts.stream().map(Concept::code).toList();
        this.counts = counts;
        index(concepts.stream().map(SubjectReader::gramCounts).toList());
    }

    /** Codes of the concepts, in the order of {@link #closeness}. */
    List<String> codes() {
        return codes;
    }

    /** How close the text is to each concept, 0 to 1. */
    double[] closeness(Grams grams) {
        double[] sum = new double[codes.size()];
        for (int i = 0; i < grams.size(); i++) {
            int[] concepts = conceptsByGram.get(grams.key(i));
            float[] weights = weightsByGram.get(grams.key(i));
            if (concepts != null && weights != null) {
                for (int c = 0; c < concepts.length; c++) {
                    sum[concepts[c]] += grams.weight(i) * weights[c];
                }
            }
        }
        return sum;
    }

    /** What the text is about: how much closer than usual it is to each concept, the closest standing out. */
    Subject read(Grams grams) {
        double[] closeness = closeness(grams);
        for (int i = 0; i < closeness.length; i++) {
            double above = Math.max(0, counts.aboveUsual(codes.get(i), closeness[i]));
            closeness[i] = above * above;
        }
        return new Subject(closeness, codes);
    }

    private static Map<String, Integer> gramCounts(Concept concept) {
        Map<String, Integer> grams = new HashMap<>();
        List<String> terms = new ArrayList<>(concept.synonyms());
        terms.add(concept.labelDe());
        terms.add(concept.labelDe());
        for (String term : terms) {
            for (String word : Words.plain(term).split(" ")) {
                if (word.length() >= SHORTEST_WORD) {
                    GramReader.each(Stem.of(word), gram -> grams.merge(gram, 1, Integer::sum));
                }
            }
        }
        return grams;
    }

    private void index(List<Map<String, Integer>> texts) {
        Map<String, Integer> used = new HashMap<>();
        texts.forEach(text -> text.keySet().forEach(gram -> used.merge(gram, 1, Integer::sum)));
        for (int concept = 0; concept < texts.size(); concept++) {
            Map<Integer, Double> weights = new TreeMap<>();
            texts.get(concept)
                    .forEach((gram, count) -> weights.merge(
                            gram.hashCode(),
                            (1 + StrictMath.log(count))
                                    * StrictMath.log((texts.size() + 1.0) / used.getOrDefault(gram, 1)),
                            Double::sum));
            Grams grams = new Grams(weights);
            for (int i = 0; i < grams.size(); i++) {
                add(grams.key(i), concept, (float) grams.weight(i));
            }
        }
    }

    private void add(int gram, int concept, float weight) {
        int[] concepts = conceptsByGram.getOrDefault(gram, new int[0]);
        float[] weights = weightsByGram.getOrDefault(gram, new float[0]);
        int[] moreConcepts = Arrays.copyOf(concepts, concepts.length + 1);
        float[] moreWeights = Arrays.copyOf(weights, concepts.length + 1);
        moreConcepts[concepts.length] = concept;
        moreWeights[concepts.length] = weight;
        conceptsByGram.put(gram, moreConcepts);
        weightsByGram.put(gram, moreWeights);
    }
}
