package de.verzahnt.benchmark.rules;

import java.util.Locale;

/**
 * A share with its interval of 95 % confidence, after Wilson, "Probable Inference, the Law of Succession, and Statistical
 * Inference", JASA 22 (1927): honest also for few cases.
 */
record Wilson(double share, double from, double until) {
    private static final double Z = 1.959964;

    static Wilson of(int hits, int of) {
        if (of == 0) {
            return new Wilson(0, 0, 1);
        }
        double share = (double) hits / of;
        double z2 = Z * Z / of;
        double middle = (share + z2 / 2) / (1 + z2);
        double half = Z * Math.sqrt(share * (1 - share) / of + z2 / (4 * of)) / (1 + z2);
        return new Wilson(share, middle - half, middle + half);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", share, from, until);
    }
}
