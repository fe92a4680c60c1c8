package de.verzahnt.guard;

import java.util.HashSet;
import java.util.Set;

/**
 * German nouns, so that a capital letter makes no name of them, and among them what a person is or does. Words put
 * together and most cases are known by their last part.
 */
final class Nouns {

    private static final int SHORTEST_PART = 5;
    private static final int LONGEST_PART = 15;
    private static final int SHORTEST_FIRST = 3;
    private static final int SHORTEST_LAST = 3;
    private static final int SHORTEST_CASE = 5;
    private static final int LONGEST_WORD = 40;

    private static final Set<String> NOUNS = new HashSet<>();
    private static final Set<String> PERSONS = new HashSet<>();

    static {
        Lexicon.lines("german-nouns.txt", NOUNS::add);
        Lexicon.lines("persons.txt", PERSONS::add);
    }

    private Nouns() {}

    /** The meanings of a folded word as a noun, as bits of {@link Meaning}; 0 when it is none. */
    static long of(String key) {
        if (key.length() > LONGEST_WORD) {
            return 0;
        }
        long found = whole(key);
        int longest = Math.min(LONGEST_PART, key.length() - SHORTEST_FIRST);
        for (int length = SHORTEST_PART; length <= longest; length++) {
            int cut = key.length() - length;
            long tail = whole(key.substring(cut));
            if (tail != 0 && known(key.substring(0, cut))) {
                found |= tail;
            }
        }
        return found;
    }

    /** Whether words begin so: "holtkoetter" is no kind of cottager, as "holt" is none. */
    private static boolean known(String first) {
        String stem = first.endsWith("-") || first.endsWith("s") ? first.substring(0, first.length() - 1) : first;
        return word(first) || word(stem) || word(stem + "e") || word(stem + "en") || compound(stem);
    }

    /** Whether it ends with a word and what stands before that is none: "Wollersheim", not "Frauenheim". */
    static boolean coined(String key) {
        if (listed(key) || key.length() > LONGEST_WORD || key.indexOf('-') >= 0) {
            return false;
        }
        boolean ends = false;
        for (int cut = SHORTEST_FIRST; cut <= key.length() - SHORTEST_LAST; cut++) {
            if (word(key.substring(cut))) {
                ends = true;
                if (known(key.substring(0, cut))) {
                    return false;
                }
            }
        }
        return ends;
    }

    private static boolean word(String key) {
        return inACase(key) || PERSONS.contains(key) || Lexicon.ordinary(key);
    }

    private static boolean compound(String key) {
        for (int cut = SHORTEST_FIRST; cut <= key.length() - SHORTEST_FIRST; cut++) {
            if (word(key.substring(cut))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the list itself has this folded word, also as a name. */
    static boolean listed(String key) {
        return whole(key) != 0;
    }

    private static long whole(String key) {
        long person = PERSONS.contains(key) ? person(key) : 0;
        return person | (person != 0 || inACase(key) ? Meaning.NOUN.bit() : 0);
    }

    /** A woman is told by the word alone; a man's word is also that of many. */
    private static long person(String key) {
        return key.endsWith("in") ? Meaning.FUNCTION.bit() : Meaning.all(Meaning.TOLD, Meaning.ROLE);
    }

    private static boolean inACase(String key) {
        if (NOUNS.contains(key)) {
            return true;
        }
        int length = key.length();
        if (length < SHORTEST_CASE) {
            return false;
        }
        char last = key.charAt(length - 1);
        boolean one = last == 's' || last == 'n' || last == 'e';
        return one && noun(key.substring(0, length - 1)) || twoLetters(key) && noun(stem(key));
    }

    /** A noun that is no name besides: "Friedrichs" is no case of one. */
    private static boolean noun(String key) {
        return NOUNS.contains(key) && !Lexicon.name(key);
    }

    private static boolean twoLetters(String key) {
        return key.length() > SHORTEST_CASE
                && switch (key.substring(key.length() - 2)) {
                    case "en", "es", "er", "ns", "em", "rn" -> true;
                    default -> false;
                };
    }

    private static String stem(String key) {
        return key.substring(0, key.length() - 2);
    }
}
