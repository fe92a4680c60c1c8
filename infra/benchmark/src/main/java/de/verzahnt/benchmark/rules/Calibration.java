package de.verzahnt.benchmark.rules;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes a probability mean what it says: of pairs shown with 70 %, 70 % are overlaps. After Platt, "Probabilistic Outputs
 * for Support Vector Machines" (1999): a straight line on the bits, so that the reasons still sum to the score.
 *
 * @param factor of every weight
 * @param shift in bits, of the prior
 */
record Calibration(double factor, double shift) {
    private static final double LN2 = Math.log(2);
    private static final int ROUNDS = 50;

    /**
     * From predictions on places that were not learned from.
     *
     * @param bits by prediction
     * @param same what people say, in the same order
     */
    static Calibration of(List<Double> bits, List<Boolean> same) {
        double factor = 1;
        double shift = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = new double[2];
            double[][] curve = {{1e-9, 0}, {0, 1e-9}};
            for (int i = 0; i < bits.size(); i++) {
                double x = bits.get(i);
                double probability = 1 / (1 + Math.exp(-LN2 * (factor * x + shift)));
                double push = LN2 * ((same.get(i) ? 1 : 0) - probability);
                double bend = LN2 * LN2 * probability * (1 - probability);
                slope[0] += push * x;
                slope[1] += push;
                curve[0][0] += bend * x * x;
                curve[0][1] += bend * x;
                curve[1][0] += bend * x;
                curve[1][1] += bend;
            }
            double[] step = Equations.solve(curve, slope);
            factor += step[0];
            shift += step[1];
        }
        return new Calibration(factor, shift);
    }

    /** The same weights, calibrated, in bits with two decimals. */
    Map<String, Double> apply(Map<String, Double> weights) {
        Map<String, Double> calibrated = new TreeMap<>();
        weights.forEach((key, bits) ->
                calibrated.put(key, Math.round(100 * (factor * bits + (key.equals("prior") ? shift : 0))) / 100.0));
        return calibrated;
    }
}
