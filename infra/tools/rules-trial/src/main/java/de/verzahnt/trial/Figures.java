package de.verzahnt.trial;

import java.util.Locale;

/** Counts of one class: labelled by people, found by the rules, and both. */
public record Figures(int labelled, int found, int right) {
    /** Share of the found that are right; 0 when nothing was found. */
    public double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    /** Share of the labelled that were found; 0 when nothing is labelled. */
    public double recall() {
        return labelled == 0 ? 0 : (double) right / labelled;
    }

    /** Harmonic mean of both. */
    public double f1() {
        return right == 0 ? 0 : 2.0 * right / (labelled + found);
    }

    /** Both together. */
    public Figures plus(Figures more) {
        return new Figures(labelled + more.labelled, found + more.found, right + more.right);
    }

    /** A row of a Markdown table under these two names. */
    String row(String name, String band) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %d | %d | %.2f | %.2f | %.2f |",
                name,
                band,
                labelled,
                found,
                right,
                precision(),
                recall(),
                f1());
    }

    /** A line of figures behind these cells, see {@code MeasuredQuality}. */
    public String csv(String cells) {
        return String.join(",", cells, Integer.toString(labelled), Integer.toString(found), Integer.toString(right));
    }
}
