package de.verzahnt.characters;

import java.util.regex.Pattern;

/**
 * A text in a table that people open with a spreadsheet. What begins like a formula gets one apostrophe before it, as OWASP
 * advises against CSV injection; what begins with apostrophes and then like a formula gets one more, so that nothing is lost.
 */
public final class SpreadsheetCell {
    private static final Pattern LIKE_A_FORMULA = Pattern.compile("'*[=+\\-@＝＋－＠\\t\\r\\n].*", Pattern.DOTALL);
    private static final String APOSTROPHE = "'";

    private SpreadsheetCell() {}

    /** The cell to write for a text: no spreadsheet runs it. */
    public static String of(String text) {
        return LIKE_A_FORMULA.matcher(text).matches() ? APOSTROPHE + text : text;
    }

    /** The text a cell was written for: {@code text(of(t))} is {@code t} for every text. */
    public static String text(String cell) {
        boolean neutralised =
                cell.startsWith(APOSTROPHE) && LIKE_A_FORMULA.matcher(cell).matches();
        return neutralised ? cell.substring(1) : cell;
    }
}
