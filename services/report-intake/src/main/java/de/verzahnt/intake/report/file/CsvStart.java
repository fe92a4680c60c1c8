package de.verzahnt.intake.report.file;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a text table begins: whether a line before everything names its separator, as spreadsheets write it.
 *
 * @param separators the one named, else all that occur in practice
 * @param rest the table without that line
 * @param lines before the table: none or one
 */
record CsvStart(List<Character> separators, String rest, int lines) {
    private static final Pattern NAMED = Pattern.compile("(?i)\"?sep=([,;\t|])\"?[ ,;\t|]*(?:\\R|$)");
    private static final List<Character> USUAL = List.of(',', ';', '\t', '|');

    static CsvStart of(String text) {
        Matcher named = NAMED.matcher(text);
        return named.lookingAt()
                ? new CsvStart(List.of(named.group(1).charAt(0)), text.substring(named.end()), 1)
                : new CsvStart(USUAL, text, 0);
    }
}
