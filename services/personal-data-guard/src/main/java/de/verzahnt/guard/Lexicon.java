package de.verzahnt.guard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** What words mean, read once from the lists of this module; keys are folded as {@link Folding} does it. */
final class Lexicon {

    private static final int LONGEST_PART = 20;
    private static final int LONGEST_BEGINNING = 4;
    private static final int SHORTEST_PART = 2;
    private static final int SHORTEST_WORD = 5;
    private static final int SHORTEST_FIRST = 3;
    private static final long NAMES = Meaning.all(Meaning.GIVEN, Meaning.FAMILY);
    private static final long RARE_GIVEN = Meaning.all(Meaning.GIVEN, Meaning.RARE);
    private static final long OF_FIRST_PART = Meaning.all(
            Meaning.PHONE,
            Meaning.AZR,
            Meaning.FILE,
            Meaning.INSURANCE,
            Meaning.DOCUMENT,
            Meaning.BANK,
            Meaning.THING,
            Meaning.PROCEDURE,
            Meaning.MATTER);
    private static final long OF_LAST_PART = ~(NAMES | Meaning.SALUTATION.bit() | Meaning.PARTICLE.bit());

    /** Behind the constants, which it reads. */
    private static final Lexicon BUNDLED = new Lexicon();

    private final Map<String, Long> whole = new HashMap<>();
    private final Map<String, Long> beginnings = new HashMap<>();
    private final Map<String, Long> endings = new HashMap<>();

    private final Set<String> namesakes = new HashSet<>();
    private final Set<String> initialsOfNamesakes = new HashSet<>();

    private Lexicon() {
        lines("namesakes.txt", this::namesakeOf);
        lines("given-names.txt", word -> add(whole, word, Meaning.GIVEN));
        lines("rare-given-names.txt", word -> whole.merge(word, RARE_GIVEN, (a, b) -> a | b));
        lines("family-names.txt", word -> add(whole, word, Meaning.FAMILY));
        lines("ordinary-words.txt", word -> add(whole, word, Meaning.ORDINARY));
        lines("towns.txt", word -> add(whole, word, Meaning.TOWN));
        lines("words.tsv", this::meaning);
    }

    /** The meanings of a folded word, as bits of {@link Meaning}. */
    static long of(String key) {
        long found = BUNDLED.meanings(key);
        if ((found & NAMES) != 0) {
            return found;
        }
        boolean coined = (found & Meaning.COINED.bit()) != 0 && !listed(key) && coined(key);
        return found & ~Meaning.COINED.bit() | Nouns.of(key) | (coined ? Meaning.COINED.bit() : 0);
    }

    /** Put together as names are; of two names, as the second is. */
    private static boolean coined(String key) {
        int hyphen = key.lastIndexOf('-');
        return hyphen < 0
                ? Nouns.coined(key)
                : !ordinary(key.substring(0, hyphen)) && Nouns.coined(key.substring(hyphen + 1));
    }

    /** As {@link #of}, of a word in small letters, which is no noun. */
    static long ofSmall(String key) {
        return BUNDLED.meanings(key) & ~Meaning.COINED.bit();
    }

    /** Whether houses and works are named after this person. */
    static boolean namesake(String given, String family) {
        return BUNDLED.namesakes.contains(given + " " + family);
    }

    /** Whether somebody with this initial is among those whom houses and works are named after. */
    static boolean initialedNamesake(String initial, String family) {
        return BUNDLED.initialsOfNamesakes.contains(initial + " " + family);
    }

    /** Whether a list of given names has this folded word, and no word of the language is spelled so. */
    static boolean given(String key) {
        long means = BUNDLED.whole.getOrDefault(key, 0L);
        return (means & Meaning.GIVEN.bit()) != 0 && (means & (Meaning.ORDINARY.bit() | Meaning.COMMON.bit())) == 0;
    }

    /** Whether a list of family names has this folded word. */
    static boolean family(String key) {
        return (BUNDLED.whole.getOrDefault(key, 0L) & Meaning.FAMILY.bit()) != 0;
    }

    /** Whether this folded word is one of the language. */
    static boolean ordinary(String key) {
        return (BUNDLED.whole.getOrDefault(key, 0L) & Meaning.all(Meaning.ORDINARY, Meaning.COMMON)) != 0;
    }

    /** Whether a list of this module has this folded word as it stands. */
    static boolean listed(String key) {
        return BUNDLED.whole.containsKey(key);
    }

    /** Whether a list of names has this folded word. */
    static boolean name(String key) {
        return (BUNDLED.whole.getOrDefault(key, 0L) & NAMES) != 0;
    }

    private long meanings(String key) {
        long found = whole.getOrDefault(key, 0L);
        if (found == 0 && Inflected.possible(key)) {
            found = Inflected.stems(key)
                    .mapToLong(stem -> whole.getOrDefault(stem, 0L) & NAMES)
                    .reduce(0, (a, b) -> a | b);
        }
        if ((found & NAMES) != 0) {
            return found;
        }
        return found | parts(key) | hyphenated(key);
    }

    private void namesakeOf(String line) {
        namesakes.add(line);
        initialsOfNamesakes.add(line.charAt(0) + line.substring(line.indexOf(' ')));
    }

    private long parts(String key) {
        long found = 0;
        for (int length = SHORTEST_PART; length <= Math.min(LONGEST_PART, key.length() - 1); length++) {
            String tail = key.substring(key.length() - length);
            found |= endings.getOrDefault(tail, 0L);
            if (length >= SHORTEST_WORD && length <= key.length() - SHORTEST_FIRST) {
                found |= compound(tail);
            }
        }
        for (int length = SHORTEST_PART; length <= Math.min(LONGEST_BEGINNING, key.length() - 1); length++) {
            found |= beginnings.getOrDefault(key.substring(0, length), 0L);
        }
        return found;
    }

    /** A word that ends with a frequent one is put together with it, as German does. */
    private long compound(String tail) {
        boolean ordinary = (whole.getOrDefault(tail, 0L) & Meaning.ORDINARY.bit()) != 0;
        return ordinary ? Meaning.COMMON.bit() : 0;
    }

    private long hyphenated(String key) {
        int first = key.indexOf('-');
        if (first < 0) {
            return 0;
        }
        String last = key.substring(key.lastIndexOf('-') + 1);
        if (last.equals("nr") || last.equals("nummer") || last.equals("no")) {
            String number = key.substring(0, key.lastIndexOf('-')) + "nummer";
            return (whole.getOrDefault(number, 0L) | parts(number)) & OF_FIRST_PART
                    | whole.getOrDefault(key.substring(0, first), 0L) & OF_FIRST_PART;
        }
        long head = whole.getOrDefault(key.substring(0, first), 0L);
        long tail = whole.getOrDefault(last, 0L);
        if ((head & NAMES) != 0 && (tail & Meaning.FAMILY.bit()) != 0) {
            return Meaning.FAMILY.bit();
        }
        return (head & OF_FIRST_PART) | (tail & OF_LAST_PART) | (head & tail & NAMES);
    }

    private void meaning(String line) {
        int tab = line.indexOf('\t');
        Meaning meaning = Meaning.valueOf(line.substring(0, tab));
        for (String word : line.substring(tab + 1).split(" ")) {
            if (word.startsWith("*")) {
                add(endings, word.substring(1), meaning);
            } else if (word.endsWith("*")) {
                add(beginnings, word.substring(0, word.length() - 1), meaning);
            } else {
                add(whole, word, meaning);
            }
        }
    }

    private static void add(Map<String, Long> map, String word, Meaning meaning) {
        map.merge(word, meaning.bit(), (a, b) -> a | b);
    }

    /** Hands over every line of a list of this module that is no remark. */
    static void lines(String name, Consumer<String> use) {
        InputStream file = Lexicon.class.getResourceAsStream("/guard/" + name);
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(Objects.requireNonNull(file, name), StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(use);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
