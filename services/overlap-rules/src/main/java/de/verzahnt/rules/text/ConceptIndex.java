package de.verzahnt.rules.text;

import de.verzahnt.reference.CodeList;
import de.verzahnt.reference.Concept;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.stream.Collectors;

/**
 * How close any text is to each concept, each taken as one text of its terms and examples (Rocchio). Immutable, and built
 * once for a list: it takes some tenths of a second and serves every reader.
 */
final class ConceptIndex {
    private static final int SHORTEST_WORD = 3;
    private static final Map<CodeList<Concept>, ConceptIndex> BUILT = Collections.synchronizedMap(new WeakHashMap<>());

    private final int size;
    private final Map<Integer, Posting> byGram = new HashMap<>();

    private ConceptIndex(List<Concept> concepts) {
        size = concepts.size();
        ConceptExamples examples =
                ConceptExamples.shipped(concepts.stream().map(Concept::code).collect(Collectors.toSet()));
        index(concepts.stream()
                .map(concept -> grams(concept, examples.of(concept.code())))
                .toList());
    }

    /** Of these concepts of the list, in this order. */
    static ConceptIndex of(CodeList<Concept> list, List<Concept> concepts) {
        return BUILT.computeIfAbsent(list, l -> new ConceptIndex(concepts));
    }

    /** How close the text is to each concept, 0 to 1. */
    double[] closeness(Grams grams) {
        double[] sum = new double[size];
        for (int i = 0; i < grams.size(); i++) {
            Posting posting = byGram.get(grams.key(i));
            if (posting != null) {
                posting.addTo(sum, grams.weight(i));
            }
        }
        return sum;
    }

    private static GramCounts grams(Concept concept, List<String> examples) {
        GramCounts grams = new GramCounts();
        List<String> texts = new ArrayList<>(concept.synonyms());
        texts.add(concept.labelDe());
        texts.add(concept.labelDe());
        texts.addAll(examples);
        for (String text : texts) {
            for (String word : Words.plain(text).split(" ")) {
                if (word.length() >= SHORTEST_WORD) {
                    grams.add(Stem.of(word), 1);
                }
            }
        }
        return grams;
    }

    private void index(List<GramCounts> texts) {
        Map<Integer, Integer> used = new HashMap<>();
        texts.forEach(text -> {
            for (int gram : text.distinct()) {
                used.merge(gram, 1, Integer::sum);
            }
        });
        for (int concept = 0; concept < texts.size(); concept++) {
            Grams grams = texts.get(concept)
                    .weighed(gram -> StrictMath.log((texts.size() + 1.0) / used.getOrDefault(gram, 1)));
            for (int i = 0; i < grams.size(); i++) {
                byGram.computeIfAbsent(grams.key(i), gram -> new Posting()).add(concept, (float) grams.weight(i));
            }
        }
    }

    /** In which concepts a run of letters is, and how telling it is there. */
    private static final class Posting {
        private int[] concepts = new int[2];
        private float[] weights = new float[2];
        private int size;

        void add(int concept, float weight) {
            if (size == concepts.length) {
                concepts = Arrays.copyOf(concepts, 2 * size);
                weights = Arrays.copyOf(weights, 2 * size);
            }
            concepts[size] = concept;
            weights[size++] = weight;
        }

        void addTo(double[] sum, double times) {
            for (int i = 0; i < size; i++) {
                sum[concepts[i]] += times * weights[i];
            }
        }
    }
}
