package de.verzahnt.trial;

import de.verzahnt.characters.Characters;

/** A text that may be made of anything, as it is shown. */
final class Shown {
    private static final int LONGEST = 100;

    private Shown() {}

    /** On one line of a terminal: cut, and what cannot be seen by its number. */
    static String text(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(c -> {
            if (Characters.isForbidden(c) || (Characters.isInvisible(c) && c != ' ')) {
                shown.append("<U+%04X>".formatted(c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown + (text.codePointCount(0, text.length()) > LONGEST ? "…" : "");
    }
}
