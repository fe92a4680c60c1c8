package de.verzahnt.rules.text;

import de.verzahnt.reference.CsvFile;
import de.verzahnt.reference.CsvRow;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Spells out what clerks shorten: "Ehrenamtl. Begl." is ehrenamtlich Begleitung. A full stop that only shortens ends no
 * sentence. The list says what is meant: {@code begl.} in any case, {@code *begl.} at the end of a compound, {@code n. V.}
 * with or without its blanks, {@code EA} as it stands.
 */
final class Abbreviations {
    private static final String FILE = "/overlap-rules/abbreviations.csv";
    /** What may be one: with a full stop, or short and with a capital. */
    private static final Pattern CANDIDATE =
            Pattern.compile("(?<!\\p{L})(?:\\p{L}+\\.(?:\\s?\\p{L}{1,2}\\.)*|\\p{Lu}\\p{L}{1,3}(?![\\p{L}.]))");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** Letters of a compound before its shortened end. */
    private static final int SHORTEST_BEGINNING = 3;

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> endings = new HashMap<>();
    private final Map<String, String> capitals = new HashMap<>();

    private Abbreviations(List<CsvRow> rows) {
        for (CsvRow row : rows) {
            String written = row.text("short");
            boolean dotted = written.endsWith(".");
            Map<String, String> kind = written.startsWith("*") ? endings : dotted ? words : capitals;
            String key = dotted ? key(written.replace("*", "")) : written;
            if (kind.put(key, row.text("long")) != null) {
                throw row.broken("short", written, "each abbreviation once");
            }
        }
    }

    /** Those that ship with this module. */
    static Abbreviations shipped() {
        return new Abbreviations(CsvFile.shipped(Abbreviations.class, FILE));
    }

    /** The text with every known abbreviation spelled out; all else stays as it is. */
    String spelledOut(String text) {
        return CANDIDATE.matcher(text).replaceAll(word -> Matcher.quoteReplacement(meant(word.group())));
    }

    private String meant(String written) {
        return written.endsWith(".") ? dotted(written) : capitals.getOrDefault(written, written);
    }

    private String dotted(String written) {
        String known = words.get(key(written));
        if (known != null) {
            return known;
        }
        int first = written.indexOf('.');
        if (first < written.length() - 1) {
            return dotted(written.substring(0, first + 1)) + spelledOut(written.substring(first + 1));
        }
        return compound(written);
    }

    private String compound(String written) {
        for (int i = SHORTEST_BEGINNING; i < written.length() - 1; i++) {
            String ending = endings.get(key(written.substring(i)));
            if (ending != null) {
                return written.substring(0, i) + ending;
            }
        }
        return written;
    }

    private static String key(String written) {
        return BLANKS.matcher(written).replaceAll("").toLowerCase(Locale.GERMAN);
    }
}
