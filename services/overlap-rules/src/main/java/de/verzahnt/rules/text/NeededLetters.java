package de.verzahnt.rules.text;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a regular expression for the letters without which nothing can match it: of {@code frau(?:en)?|m[aä]nner}, "frau" or
 * "nner". After the prefilters of RE2 (Cox, "Regular Expression Matching with a Trigram Index", 2012). Quotes ({@code \Q})
 * and names of groups are not read.
 */
final class NeededLetters {
    private static final Pattern KIND_OF_GROUP = Pattern.compile("\\?(?:[a-zA-Z-]*:|<?[=!]|[a-zA-Z-]+(?=\\)))");
    private static final String MAY_BE_MISSING = "?*{";
    private static final Part ANYTHING = new Part(Set.of(), false);

    private final String regex;
    private int at;

    private NeededLetters(String regex) {
        this.regex = regex;
    }

    /** Runs of letters of which one stands in every match, as they are written; none when that cannot be told. */
    static Set<String> of(String regex) {
        return new NeededLetters(regex).alternatives();
    }

    /**
     * What stands between two others.
     *
     * @param runs of which one must stand
     * @param letter whether it is a single sign, which may go on in the next
     */
    private record Part(Set<String> runs, boolean letter) {}

    private Set<String> alternatives() {
        Set<String> all = new TreeSet<>(sequence());
        boolean known = !all.isEmpty();
        while (stands("|")) {
            at++;
            Set<String> one = sequence();
            known &= !one.isEmpty();
            all.addAll(one);
        }
        return known ? all : Set.of();
    }

    /** Of all that must stand one after the other, what is rarest. */
    private Set<String> sequence() {
        Set<String> rarest = Set.of();
        StringBuilder run = new StringBuilder();
        while (at < regex.length() && !stands("|)")) {
            Part part = part();
            boolean missing = stands(MAY_BE_MISSING);
            boolean counted = skipQuantifier();
            if (part.letter && !missing) {
                part.runs.forEach(run::append);
            }
            if (!part.letter || counted) {
                rarest = rarer(rarest, told(run));
                run.setLength(0);
            }
            if (!part.letter && !missing) {
                rarest = rarer(rarest, part.runs);
            }
        }
        return rarer(rarest, told(run));
    }

    private static Set<String> told(StringBuilder run) {
        return run.isEmpty() ? Set.of() : Set.of(run.toString());
    }

    /** The one whose shortest run is longer. */
    private static Set<String> rarer(Set<String> one, Set<String> other) {
        return shortest(other) > shortest(one) ? other : one;
    }

    private static int shortest(Set<String> runs) {
        return runs.stream().mapToInt(String::length).min().orElse(0);
    }

    private Part part() {
        char sign = regex.charAt(at++);
        return switch (sign) {
            case '(' -> group();
            case '[' -> bracket();
            case '\\' -> escaped();
            case '.', '^', '$' -> ANYTHING;
            default -> letter(sign);
        };
    }

    private static Part letter(char sign) {
        return new Part(Set.of(String.valueOf(sign)), true);
    }

    /** What only looks around, or changes how it is read, needs nothing. */
    private Part group() {
        Matcher kind = KIND_OF_GROUP.matcher(regex).region(at, regex.length());
        boolean told = kind.useTransparentBounds(true).lookingAt();
        boolean around = told && !kind.group().endsWith(":");
        at = told ? kind.end() : at;
        Set<String> inside = alternatives();
        at++;
        return around ? ANYTHING : new Part(inside, false);
    }

    private Part bracket() {
        while (regex.charAt(at) != ']') {
            at += regex.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
        return ANYTHING;
    }

    private Part escaped() {
        char sign = regex.charAt(at++);
        if (sign == 'p' || sign == 'P') {
            at = regex.indexOf('}', at) + 1;
        }
        return Character.isLetterOrDigit(sign) ? ANYTHING : letter(sign);
    }

    private boolean skipQuantifier() {
        int begin = at;
        if (stands("{")) {
            at = regex.indexOf('}', at) + 1;
        }
        while (stands("?*+")) {
            at++;
        }
        return at > begin;
    }

    private boolean stands(String signs) {
        return at < regex.length() && signs.indexOf(regex.charAt(at)) >= 0;
    }
}
