package de.verzahnt.rules.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the shared words of a finding in a text again, in whatever ending it writes them. */
public final class SharedWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** A stretch of the text; {@code shared} when it is one of the words. */
    public record Part(String text, boolean shared) {}

    private SharedWords() {}

    /** The text in stretches, which joined are the text again; words with the same stem count as the same. */
    public static List<Part> in(String text, Collection<String> words) {
        Set<String> stems = words.stream().map(SharedWords::stem).collect(Collectors.toSet());
        List<Part> parts = new ArrayList<>();
        int told = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (stems.contains(stem(word.group()))) {
                add(parts, text.substring(told, word.start()), false);
                add(parts, word.group(), true);
                told = word.end();
            }
        }
        add(parts, text.substring(told), false);
        return List.copyOf(parts);
    }

    private static void add(List<Part> parts, String text, boolean shared) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, shared));
        }
    }

    private static String stem(String word) {
        return Stem.of(Words.plain(word));
    }
}
