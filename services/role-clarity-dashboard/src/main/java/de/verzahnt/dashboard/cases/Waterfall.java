package de.verzahnt.dashboard.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Reasons as steps of a waterfall: each starts where the one before ended, and the last ends at the score.
 *
 * @param steps in the order of the reasons
 * @param zero where zero bits lie, 0 to 100
 * @param total exactly the sum of all steps, in bits
 */
public record Waterfall(List<Step> steps, double zero, double total) {

    /** Less than a tenth of a bit moves nothing: it stands among the steps and is no reason to be told. */
    private static final double WORTH_SAYING = 0.1;

    /**
     * One step.
     *
     * @param from left end of its bar, 0 to 100
     * @param width of its bar
     * @param sum of all bits up to and with this step
     */
    public record Step(CaseReason reason, double from, double width, double sum) {

        /** {@code from} as SVG wants it. */
        public String startsAt() {
            return place(from);
        }

        /** {@code width} as SVG wants it. */
        public String wide() {
            return place(width);
        }

        /** What the reasons up to and with this one make likely, as a whole percentage. */
        public long percent() {
            return Math.round(100 / (1 + Math.pow(2, -sum)));
        }

        /** FOR, AGAINST or NEUTRAL. */
        public String direction() {
            return reason.bits() > 0 ? "FOR" : reason.bits() < 0 ? "AGAINST" : "NEUTRAL";
        }
    }

    /** What speaks for an overlap, the strongest first; never that something is not told. */
    public List<CaseReason> speaksFor() {
        return strongestFirst(CaseReason::speaksFor);
    }

    /** What speaks against it, the strongest first; where every pair begins is no reason of this one. */
    public List<CaseReason> speaksAgainst() {
        return strongestFirst(reason -> reason.bits() < 0 && !reason.prior());
    }

    /** The steps with a bar. */
    public List<Step> weighing() {
        return steps.stream().filter(step -> step.reason().weighs()).toList();
    }

    /** What was compared and counts nothing, neither for nor against. */
    public List<CaseReason> silent() {
        return steps.stream()
                .map(Step::reason)
                .filter(reason -> !reason.weighs())
                .toList();
    }

    private List<CaseReason> strongestFirst(Predicate<CaseReason> wanted) {
        return steps.stream()
                .map(Step::reason)
                .filter(reason -> Math.abs(reason.bits()) >= WORTH_SAYING)
                .filter(wanted)
                .sorted(Comparator.comparingDouble(reason -> -Math.abs(reason.bits())))
                .toList();
    }

    /** {@code zero} as SVG wants it. */
    public String zeroAt() {
        return place(zero);
    }

    private static String place(double position) {
        return String.format(Locale.ROOT, "%.2f", position);
    }

    static Waterfall of(List<CaseReason> reasons) {
        double sum = 0;
        double low = 0;
        double high = 0;
        for (CaseReason reason : reasons) {
            sum += reason.bits();
            low = Math.min(low, sum);
            high = Math.max(high, sum);
        }
        double scale = 100 / Math.max(high - low, 1e-9);
        List<Step> steps = new ArrayList<>();
        double before = 0;
        for (CaseReason reason : reasons) {
            double after = before + reason.bits();
            steps.add(
                    new Step(reason, (Math.min(before, after) - low) * scale, Math.abs(reason.bits()) * scale, after));
            before = after;
        }
        return new Waterfall(List.copyOf(steps), -low * scale, sum);
    }
}
