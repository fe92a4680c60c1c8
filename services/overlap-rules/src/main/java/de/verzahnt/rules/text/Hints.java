package de.verzahnt.rules.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A quick look before the exact one: a term can only stand in a text in which its longest run of letters stands. */
final class Hints {
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern UNDERSTOOD = Pattern.compile("[\\p{L}\\p{N} *.]+");
    private static final int BEGINNING = 3;

    private final Map<Long, List<Hint>> byBeginning = new HashMap<>();
    private final BitSet always = new BitSet();

    /** Each list of terms is told by its place. */
    static Hints of(List<List<String>> terms) {
        Hints hints = new Hints();
        for (int i = 0; i < terms.size(); i++) {
            hints.add(i, terms.get(i).stream().map(Words::spell).toList());
        }
        return hints;
    }

    private void add(int number, List<String> terms) {
        for (String term : terms) {
            String longest = LETTERS.matcher(UNDERSTOOD.matcher(term).matches() ? term : "")
                    .results()
                    .map(MatchResult::group)
                    .max(Comparator.comparingInt(String::length))
                    .orElse("");
            if (longest.length() < BEGINNING) {
                always.set(number);
            } else {
                byBeginning
                        .computeIfAbsent(beginning(longest, 0), b -> new ArrayList<>())
                        .add(new Hint(longest, number));
            }
        }
    }

    /** All numbers worth an exact look at this text. */
    BitSet in(String text) {
        BitSet found = (BitSet) always.clone();
        for (int i = 0; i + BEGINNING <= text.length(); i++) {
            for (Hint hint : byBeginning.getOrDefault(beginning(text, i), List.of())) {
                if (!found.get(hint.number) && text.startsWith(hint.letters, i)) {
                    found.set(hint.number);
                }
            }
        }
        return found;
    }

    private static long beginning(String text, int at) {
        return ((long) text.charAt(at) << Integer.SIZE)
                | ((long) text.charAt(at + 1) << Character.SIZE)
                | text.charAt(at + 2);
    }

    private record Hint(String letters, int number) {}
}
