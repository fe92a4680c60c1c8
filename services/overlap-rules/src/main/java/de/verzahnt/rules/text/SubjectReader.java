package de.verzahnt.rules.text;

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

    /** What is so far behind, in nats, has a share of less than a hundred-thousandth. */
    private static final double NOTHING = 12;

    /** Ten times what it would be by chance. */
    private static final double STANDING_OUT = 0.05;

    /** So that many texts look alike to an index. */
    private static final double STEPS = 10;

    private final ConceptIndex index;
    private final List<String> codes;
    private final double[] usual;
    private final double[] deviation;

    SubjectReader(ConceptIndex index, ConceptCounts counts) {
        this.index = index;
        this.codes = index.codes();
        this.usual = codes.stream().mapToDouble(counts::usual).toArray();
        this.deviation = codes.stream().mapToDouble(counts::deviation).toArray();
    }

    /** Codes of the concepts, in the order of {@link #closeness}. */
    List<String> codes() {
        return codes;
    }

    /** How close the text is to each concept, 0 to 1. */
    double[] closeness(TextGrams grams) {
        return index.closeness(grams);
    }

    /** What a text so close to each concept is about: how much closer than usual it is, the closest standing out. */
    Subject read(double[] closeness) {
        double[] standingOut = new double[closeness.length];
        for (int i = 0; i < closeness.length; i++) {
            double above = Math.max(0, (closeness[i] - usual[i]) / deviation[i]);
            standingOut[i] = above * above;
        }
        return new Subject(standingOut, codes);
    }

    /**
     * Which concepts a text so close to each probably means, by a softmax over that, as a vector of length 1 in steps of a
     * tenth. None when no concept stands out.
     */
    Map<String, Double> likely(double[] closeness) {
        double[] shares = softmax(closeness);
        double most = 0;
        double squares = 0;
        for (double share : shares) {
            most = Math.max(most, share);
            squares += share * share;
        }
        return most < STANDING_OUT ? Map.of() : inSteps(shares, Math.sqrt(squares));
    }

    private Map<String, Double> inSteps(double[] shares, double length) {
        double least = length / (2 * STEPS + 1);
        Map<String, Double> steps = new TreeMap<>();
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] > least) {
                long tenths = Math.round(STEPS * shares[i] / length);
                if (tenths > 0) {
                    steps.put(codes.get(i), tenths / STEPS);
                }
            }
        }
        return steps;
    }

    private static double[] softmax(double[] closeness) {
        double closest = 0;
        for (double near : closeness) {
            closest = Math.max(closest, near);
        }
        double tooFar = closest - NOTHING / SHARPNESS;
        double[] shares = new double[closeness.length];
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            if (closeness[i] >= tooFar) {
                shares[i] = StrictMath.exp(SHARPNESS * (closeness[i] - closest));
                sum += shares[i];
            }
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}
