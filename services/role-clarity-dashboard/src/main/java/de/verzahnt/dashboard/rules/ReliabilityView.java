package de.verzahnt.dashboard.rules;

import de.verzahnt.rules.rulebook.MeasuredReliability;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Whether a percentage means what it says, as a curve in a square of {@link #SIDE} by {@link #SIDE}: what was said from left
 * to right, how often it was so from bottom to top.
 *
 * @param brier mean squared distance between both
 * @param ofTheMean the same for somebody who always says how frequent overlaps are
 */
public record ReliabilityView(List<Point> points, double brier, double ofTheMean) {

    /** Length of each side of the drawing. */
    public static final int SIDE = 100;

    /**
     * Pairs of which about the same was said.
     *
     * @param lower end of the interval in which the true share lies in 95 of 100 cases, 0 to 1
     * @param upper end of it
     */
    public record Point(MeasuredReliability.Bin bin, double lower, double upper) {

        private static final double Z = 1.96;

        /** Wilson's interval, which holds for few pairs too. */
        static Point of(MeasuredReliability.Bin bin) {
            double n = bin.pairs();
            double share = bin.overlaps() / n;
            double middle = (share + Z * Z / (2 * n)) / (1 + Z * Z / n);
            double half = Z / (1 + Z * Z / n) * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
            return new Point(bin, Math.max(0, middle - half), Math.min(1, middle + half));
        }

        /** Where it lies from left to right. */
        public String x() {
            return place(bin.predicted());
        }

        /** Where it lies from top to bottom. */
        public String y() {
            return place(1 - observed());
        }

        /** Upper end of its interval. */
        public String top() {
            return place(1 - upper);
        }

        /** Lower end of its interval. */
        public String bottom() {
            return place(1 - lower);
        }

        /** What was said of them on average, in percent. */
        public long said() {
            return Math.round(100 * bin.predicted());
        }

        /** How many are an overlap, in percent. */
        public long so() {
            return Math.round(100 * observed());
        }

        /** The interval, in percent. */
        public List<Long> interval() {
            return List.of(Math.round(100 * lower), Math.round(100 * upper));
        }

        private double observed() {
            return (double) bin.overlaps() / bin.pairs();
        }
    }

    static ReliabilityView shipped() {
        return of(MeasuredReliability.shipped());
    }

    static ReliabilityView of(MeasuredReliability measured) {
        double pairs = measured.bins().stream()
                .mapToInt(MeasuredReliability.Bin::pairs)
                .sum();
        double share = measured.bins().stream()
                        .mapToInt(MeasuredReliability.Bin::overlaps)
                        .sum()
                / pairs;
        List<Point> points = measured.bins().stream()
                .filter(bin -> bin.pairs() > 0)
                .map(Point::of)
                .toList();
        return new ReliabilityView(points, measured.brier(), share * (1 - share));
    }

    /** All points as SVG joins them. */
    public String line() {
        return points.stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "));
    }

    private static String place(double share) {
        return String.format(Locale.ROOT, "%.2f", SIDE * share);
    }
}
