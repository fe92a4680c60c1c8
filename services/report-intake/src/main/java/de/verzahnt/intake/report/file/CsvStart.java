package de.verzahnt.intake.report.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a table begins: its separator, and whether a line before the header names it, as spreadsheets write it.
 *
 * @param rest the table without that line
 * @param lines before the header: none or one
 */
record CsvStart(char separator, String rest, int lines) {
    private static final Pattern NAMED = Pattern.compile("(?i)\"?sep=([,;\t|])\"?[ ,;\t]*(?:\\R|$)");

    /** The separator named, else the one of which the header line shows most; a comma when there is nothing to see. */
    static CsvStart of(String text) {
        Matcher named = NAMED.matcher(text);
        if (named.lookingAt()) {
            return new CsvStart(named.group(1).charAt(0), text.substring(named.end()), 1);
        }
        String line = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(line, candidate) > count(line, best)) {
                best = candidate;
            }
        }
        return new CsvStart(best, text, 0);
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }
}
