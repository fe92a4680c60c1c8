package de.verzahnt.dashboard.rules;

/**
 * From when on something is shown.
 *
 * @param name HINWEIS, ZU_PRUEFEN or RELATED
 * @param probability it takes
 */
public record ThresholdView(String name, double probability) {

    private static final String LINK = "RELATED";

    /** The probability in percent. */
    public long percent() {
        return Math.round(100 * probability);
    }

    /** The same as a sum of points. */
    public double bits() {
        return Math.log(odds()) / Math.log(2);
    }

    /** Whether it follows from what mistakes cost; a declared link costs nothing. */
    public boolean priced() {
        return !LINK.equals(name);
    }

    /** What a wrong notice costs beside a missed one: EQUAL, LESS or MORE. */
    public String costs() {
        return times() == 1 ? "EQUAL" : odds() < 1 ? "LESS" : "MORE";
    }

    /** How many wrong ones cost as much as a missed one, or how many missed ones as much as a wrong one. */
    public long times() {
        return Math.round(Math.max(odds(), 1 / odds()));
    }

    private double odds() {
        return probability / (1 - probability);
    }
}
