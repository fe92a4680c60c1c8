package de.verzahnt.rules.rulebook;

import de.verzahnt.rules.Band;
import de.verzahnt.rules.Score;

/** Probabilities from which on something is shown. */
public record Thresholds(double hinweis, double zuPruefen, double related) {
    private static final double ROUNDING = 1e-5;

    public Thresholds {
        if (!(0 < related && related <= zuPruefen && zuPruefen <= hinweis && hinweis < 1)) {
            throw new IllegalStateException("thresholds: " + related + ", " + zuPruefen + ", " + hinweis
                    + " (expected: RELATED <= ZU_PRUEFEN <= HINWEIS between 0 and 1)");
        }
    }

    public static Thresholds of(RuleBook book) {
        return new Thresholds(
                book.number("thresholds.HINWEIS"),
                book.number("thresholds.ZU_PRUEFEN"),
                book.number("thresholds.RELATED"));
    }

    /** The bits an alert needs, less what rounding may hide. */
    public double leastForAlert() {
        return bits(zuPruefen);
    }

    /** The bits a declared link needs. */
    public double leastForLink() {
        return bits(related);
    }

    private static double bits(double probability) {
        return StrictMath.log(probability / (1 - probability)) / StrictMath.log(2) - ROUNDING;
    }

    public Band band(Score score) {
        return score.probability() >= hinweis ? Band.HINWEIS : Band.ZU_PRUEFEN;
    }

    public boolean alerts(Score score) {
        return score.probability() >= zuPruefen;
    }

    public boolean relates(Score score) {
        return score.probability() >= related;
    }
}
