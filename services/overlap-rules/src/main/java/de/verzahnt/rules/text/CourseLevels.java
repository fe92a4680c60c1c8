package de.verzahnt.rules.text;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Levels of a language course that a text names, after the Common European Framework of Reference for Languages (Council of
 * Europe 2001): A1 to C2.
 */
public final class CourseLevels {
    private static final String[] ALL = {"A1", "A2", "B1", "B2", "C1", "C2"};
    private static final Pattern NAMED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(ab |bis |from |up to )?(?:niveau )?([abc][12])(?![\\p{L}\\p{N}])"
                    + "|(?<!\\p{L})(anfänger|einsteiger|beginners?(?!\\p{L})|noch kein deutsch|von null(?!\\p{L})|ohne (?:vor|deutsch)kenntnisse)|(?<!\\p{L})(fortgeschritten)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private CourseLevels() {}

    /** Those of the title, else of the description; none where none is named. */
    public static Set<String> in(String title, String description) {
        Set<String> titled = in(title);
        return titled.isEmpty() ? in(description) : titled;
    }

    private static Set<String> in(String text) {
        Set<String> levels = new TreeSet<>();
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            if (named.group(3) != null) {
                levels.add(ALL[0]);
            } else if (named.group(4) != null) {
                addFrom(1, ALL.length, levels);
            } else {
                add(named.group(1), indexOf(named.group(2)), levels);
            }
        }
        return levels;
    }

    private static void add(String bound, int level, Set<String> levels) {
        boolean until = bound != null && (bound.startsWith("b") || bound.startsWith("B") || bound.startsWith("u"));
        addFrom(until ? 0 : level, bound == null || until ? level + 1 : ALL.length, levels);
    }

    private static void addFrom(int from, int until, Set<String> levels) {
        for (int i = from; i < until; i++) {
            levels.add(ALL[i]);
        }
    }

    private static int indexOf(String level) {
        return 2 * (Character.toUpperCase(level.charAt(0)) - 'A') + (level.charAt(1) - '1');
    }
}
