package de.verzahnt.trial;

import java.util.Arrays;

/** Where the lines of a text begin; they end with LF, CR, or both. */
final class LineStarts {
    private final int[] starts;

    private LineStarts(int[] starts) {
        this.starts = starts;
    }

    static LineStarts of(String text) {
        int[] starts = new int[64];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(text, i) && i + 1 < text.length()) {
                starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
                starts[count++] = i + 1;
            }
        }
        return new LineStarts(Arrays.copyOf(starts, count));
    }

    int count() {
        return starts.length;
    }

    /** Place of the first character of a line, the first line being 1. */
    int start(int line) {
        return starts[line - 1];
    }

    /** The line of this place. */
    int of(int place) {
        int found = Arrays.binarySearch(starts, place);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private static boolean endsLine(String text, int i) {
        char c = text.charAt(i);
        return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
    }
}
