package de.verzahnt.rules.text;

import de.verzahnt.reference.CodeList;
import de.verzahnt.reference.Concept;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Says what a text is about without any word of it standing in the list: each concept is a text of all its terms
 * and of examples, and a text is as close to it as their runs of letters are. After Gabrilovich and Markovitch, "Computing Semantic
 * Relatedness using Wikipedia-based Explicit Semantic Analysis" (IJCAI 2007), with the list of concepts for Wikipedia.
 */
final class SubjectReader {
    private static final int SHORTEST_WORD = 3;
    /** Of two concepts, one that is closer by 0.01 has about twice the share; from 60 to 170 pairs rank as well. */
    private static final double SHARPNESS = 80;

    /** Ten times what it would be by chance. */
    private static final double STANDING_OUT = 0.05;

    /** So that many texts look alike to an index. */
    private static final double STEPS = 10;

    private final List<String> codes;
    private final Map<Integer, int[]> conceptsByGram = new HashMap<>();
    private final Map<Integer, float[]> weightsByGram = new HashMap<>();
    private final double[] usual;
    private final double[] deviation;

    SubjectReader(CodeList<Concept> list, ConceptCounts counts) {
        List<Concept> concepts = list.all().stream()
                .filter(concept -> concept.kind() == Concept.Kind.ACTIVITY)
                .toList();
        this.codes = concepts.stream().map(Concept::code).toList();
        this.usual = codes.stream().mapToDouble(counts::usual).toArray();
        this.deviation = codes.stream().mapToDouble(counts::deviation).toArray();
        ConceptExamples examples = ConceptExamples.shipped(Set.copyOf(codes));
        index(concepts.stream()
                .map(concept -> grams(concept, examples.of(concept.code())))
                .toList());
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
            double above = Math.max(0, (closeness[i] - usual[i]) / deviation[i]);
            closeness[i] = above * above;
        }
        return new Subject(closeness, codes);
    }

    /**
     * Which concepts the text probably means, by a softmax over how close it is to each, as a vector of length 1 in steps of
     * a tenth. None when no concept stands out.
     */
    Map<String, Double> likely(Grams grams) {
        double[] shares = softmax(closeness(grams));
        Map<String, Double> likely = new TreeMap<>();
        if (Arrays.stream(shares).max().orElse(0) >= STANDING_OUT) {
            double length =
                    Math.sqrt(Arrays.stream(shares).map(share -> share * share).sum());
            for (int i = 0; i < shares.length; i++) {
                long steps = Math.round(STEPS * shares[i] / length);
                if (steps > 0) {
                    likely.put(codes.get(i), steps / STEPS);
                }
            }
        }
        return likely;
    }

    private static double[] softmax(double[] closeness) {
        double closest = Arrays.stream(closeness).max().orElse(0);
        double[] shares = Arrays.stream(closeness)
                .map(near -> StrictMath.exp(SHARPNESS * (near - closest)))
                .toArray();
        double sum = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(share -> share / sum).toArray();
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
