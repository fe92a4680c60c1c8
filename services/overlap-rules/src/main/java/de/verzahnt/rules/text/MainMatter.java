package de.verzahnt.rules.text;

import java.util.List;

/**
 * A text without its side remarks and what it denies. In three texts of four that is the whole text, which then need not be
 * taken apart twice.
 *
 * @param title stems of its words
 * @param description stems of its words
 * @param letters runs of letters of both; none when it describes nothing
 * @param closeness to each concept, not to be changed; empty when it describes nothing
 */
record MainMatter(List<String> title, List<String> description, TextGrams letters, double[] closeness) {

    /** Whether it says enough to tell what it is about. */
    boolean describes() {
        return closeness.length > 0;
    }

    /** Whether these stems are all there is to it. */
    boolean isWhole(List<String> wholeTitle, List<String> wholeDescription) {
        return describes() && title.equals(wholeTitle) && description.equals(wholeDescription);
    }
}
