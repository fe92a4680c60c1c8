package de.verzahnt.rules.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A regular expression for what few texts say. It finds what {@link Pattern} finds, and is tried only where one of the
 * {@linkplain NeededLetters letters} stands that it needs: after a restart all texts are read, and most have none of them.
 */
public final class TextPattern {
    private static final int LAST_ASCII = 127;

    private final Pattern pattern;
    private final boolean anyCase;
    private final List<String> needed;

    private TextPattern(String regex, int flags) {
        pattern = Pattern.compile(regex, flags);
        anyCase = (flags & Pattern.CASE_INSENSITIVE) != 0;
        needed = NeededLetters.of(regex).stream().map(this::folded).distinct().toList();
    }

    /** Of letters as they are written. */
    public static TextPattern of(String regex) {
        return new TextPattern(regex, 0);
    }

    /** With the flags of {@link Pattern}, none of them in the expression itself. */
    public static TextPattern of(String regex, int flags) {
        return new TextPattern(regex, flags);
    }

    /** Whether it stands in the text. */
    public boolean find(String text) {
        return mayStandIn(text) && pattern.matcher(text).find();
    }

    /** The first place where it stands. */
    public Optional<MatchResult> first(String text) {
        Matcher matcher = pattern.matcher(text);
        return mayStandIn(text) && matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    /** All places where it stands. */
    public Stream<MatchResult> results(String text) {
        return mayStandIn(text) ? pattern.matcher(text).results() : Stream.empty();
    }

    /** The text with all of them replaced. */
    public String replaceAll(String text, Function<MatchResult, String> by) {
        return mayStandIn(text) ? pattern.matcher(text).replaceAll(by) : text;
    }

    private boolean mayStandIn(String text) {
        String letters = folded(text);
        return needed.isEmpty() || needed.stream().anyMatch(letters::contains);
    }

    /** Two letters are one to {@link Pattern#UNICODE_CASE} when they are one here. */
    private String folded(String text) {
        if (!anyCase) {
            return text;
        }
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            char letter = letters[i];
            letters[i] = letter <= LAST_ASCII && (letter < 'A' || letter > 'Z')
                    ? letter
                    : Character.toLowerCase(Character.toUpperCase(letter));
        }
        return new String(letters);
    }
}
