package de.verzahnt.benchmark.land;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Some get much, many get little. */
final class Skew {
    private Skew() {}

    /** A place from 0 to {@code size - 1}; place i is drawn in proportion to {@code (i + 1)^-exponent}. */
    static int pick(int size, double exponent, Random random) {
        double all =
                IntStream.range(0, size).mapToDouble(i -> weight(i, exponent)).sum();
        double rest = random.nextDouble() * all;
        for (int i = 0; i < size; i++) {
            rest -= weight(i, exponent);
            if (rest < 0) {
                return i;
            }
        }
        return size - 1;
    }

    static List<String> mixed(List<String> keys, long seed) {
        List<String> mixed = new ArrayList<>(keys);
        Collections.shuffle(mixed, new Random(seed));
        return mixed;
    }

    private static double weight(int i, double exponent) {
        return Math.pow(i + 1, -exponent);
    }
}
