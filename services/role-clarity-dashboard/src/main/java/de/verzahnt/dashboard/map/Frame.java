package de.verzahnt.dashboard.map;

import de.verzahnt.reference.Outline;
import java.util.List;
import java.util.Locale;

/** The part of the plane a map shows, with a little margin; units as in {@link Outline}. */
record Frame(int left, int top, int width, int height) {

    private static final int MARGIN = 10;
    private static final double GRAINS = 700.0;
    private static final int LETTERS = 30;

    static Frame around(List<Outline> outlines) {
        int left = outlines.stream().mapToInt(Outline::left).min().orElse(0);
        int top = outlines.stream().mapToInt(Outline::top).min().orElse(0);
        int right = outlines.stream().mapToInt(Outline::right).max().orElse(1);
        int bottom = outlines.stream().mapToInt(Outline::bottom).max().orElse(1);
        return new Frame(left - MARGIN, top - MARGIN, right - left + 2 * MARGIN, bottom - top + 2 * MARGIN);
    }

    public String viewBox() {
        return left + " " + top + " " + width + " " + height;
    }

    /** By how much patterns grow, so that they look alike on small and large maps. */
    public String grain() {
        return String.format(Locale.ROOT, "%.2f", Math.max(width, height) / GRAINS);
    }

    /** Height of a number on the map. */
    public int letter() {
        return Math.max(width, height) / LETTERS;
    }
}
