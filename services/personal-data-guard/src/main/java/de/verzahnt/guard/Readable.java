package de.verzahnt.guard;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as a reader sees it: full-width and other digits as 0 to 9, one kind of hyphen and of space, nothing
 * invisible. Knows for each character where it stood.
 */
final class Readable {

    private static final int LONGEST_CLUSTER = 32;

    private final StringBuilder seen;
    private int[] origins;

    private Readable(int length) {
        seen = new StringBuilder(length);
        origins = new int[length + 16];
    }

    static Readable of(String text) {
        Readable readable = new Readable(text.length());
        int i = 0;
        while (i < text.length()) {
            int end = cluster(text, i);
            if (end == i + 1 && plain(text.charAt(i))) {
                readable.add(text.charAt(i), i);
            } else {
                readable.addNormalized(text.substring(i, end), i);
            }
            i = end;
        }
        readable.add(' ', text.length());
        return readable;
    }

    CharSequence seen() {
        return seen;
    }

    /** Where in the original text this character stood, from 0. */
    int origin(int index) {
        return origins[index];
    }

    private static boolean plain(char c) {
        return c < 0x80 ? c != '\r' : c >= 0xC0 && c < 0x180 && c != 'ŉ' && c != 'ſ';
    }

    private static int cluster(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length()
                && end - start < LONGEST_CLUSTER
                && text.charAt(end) >= 0x300
                && mark(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean mark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private void addNormalized(String cluster, int origin) {
        Normalizer.normalize(cluster, Normalizer.Form.NFKC).codePoints().forEach(point -> addSeen(point, origin));
    }

    private void addSeen(int point, int origin) {
        int digit = Character.digit(point, 10);
        switch (Character.getType(point)) {
            case Character.FORMAT, Character.NON_SPACING_MARK -> {}
            case Character.DASH_PUNCTUATION -> add('-', origin);
            case Character.SPACE_SEPARATOR -> add(' ', origin);
            case Character.DECIMAL_DIGIT_NUMBER -> add((char) ('0' + digit), origin);
            default -> {
                if (point != 0xAD && point != 0x640) {
                    add(point == '\r' ? '\n' : point == 0x2212 ? '-' : (char) Math.min(point, 0xFFFD), origin);
                }
            }
        }
    }

    private void add(char c, int origin) {
        if (seen.length() == origins.length) {
            origins = Arrays.copyOf(origins, origins.length * 2);
        }
        origins[seen.length()] = origin;
        seen.append(c);
    }
}
