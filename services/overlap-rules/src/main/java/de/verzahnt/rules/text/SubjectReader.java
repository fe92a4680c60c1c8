package de.verzahnt.rules.text;

import de.verzahnt.reference.CodeList;
import de.verzahnt.reference.Concept;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Says what a text is about without any word of it standing in the list: each concept is a text of all its terms and of
 * examples, and a text is as close to it as their runs of letters are. After Gabrilovich and Markovitch, "Computing
 * Semantic Relatedness using Wikipedia-based Explicit Semantic Analysis" (IJCAI 2007), with the list for Wikipedia.
 */
final class SubjectReader {
    /** Of two concepts, one that is closer by 0.01 has about twice the share; from 60 to 170 pairs rank as well. */
    private static final double SHARPNESS = 80;

    /** Ten times what it would be by chance. */
    private static final double STANDING_OUT = 0.05;

    /** So that many texts look alike to an index. */
    private static final double STEPS = 10;

    private final List<String> codes;
    private final ConceptIndex index;
    private final double[] usual;
    private final double[] deviation;

    SubjectReader(CodeList<Concept> list, ConceptCounts counts) {
        List<Concept> concepts = list.all().stream()
                .filter(concept -> concept.kind() == Concept.Kind.ACTIVITY)
                .toList();
        this.codes = concepts.stream().map(Concept::code).toList();
        this.usual = codes.stream().mapToDouble(counts::usual).toArray();
        this.deviation = codes.stream().mapToDouble(counts::deviation).toArray();
        this.index = ConceptIndex.of(list, concepts);
    }

    /** Codes of the concepts, in the order of {@link #closeness}. */
    List<String> codes() {
        return codes;
    }

    /** How close the text is to each concept, 0 to 1. */
    double[] closeness(Grams grams) {
        return index.closeness(grams);
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
}
