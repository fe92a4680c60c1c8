package de.verzahnt.rules.text;

import de.verzahnt.reference.CodeList;
import de.verzahnt.reference.Concept;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.WeakHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Finds the concepts of the list in a text, however it is spelled and inflected. What an offering only has besides, what
 * is denied and what only sounds like a concept is passed over. Thread-safe.
 */
final class ConceptReader {
    private static final Map<CodeList<Concept>, ConceptReader> BUILT = Collections.synchronizedMap(new WeakHashMap<>());

    private final WordPatterns patterns = new WordPatterns();
    private final Phrases<Concept> activities = new Phrases<>(patterns);
    private final Phrases<Concept> besides = new Phrases<>(patterns);
    private final Phrases<Concept> people = new Phrases<>(patterns);
    private final Phrases<Concept> institutions = new Phrases<>(patterns);
    private final Phrases<Concept> soundsLike = new Phrases<>(patterns);

    private ConceptReader(CodeList<Concept> list) {
        list.all().forEach(concept -> {
            Phrases<Concept> ofKind =
                    switch (concept.kind()) {
                        case ACTIVITY -> activities;
                        case SIDE -> besides;
                        case PEOPLE -> people;
                        case INSTITUTION -> institutions;
                    };
            concept.terms().forEach(term -> ofKind.add(term, concept));
            concept.unless().forEach(term -> soundsLike.add(term, concept));
        });
    }

    /** Built once for a list, so that all who read share what they know of each word. */
    static ConceptReader of(CodeList<Concept> list) {
        return BUILT.computeIfAbsent(list, ConceptReader::new);
    }

    /** Codes of what is done; a term that itself denies ("ohne Krankenversicherung") is no denial. */
    Set<String> activities(String text) {
        String affirmed = Denials.without(text);
        Set<String> found = found(activities, words(affirmed), place -> true);
        if (!affirmed.equals(text)) {
            WordPatterns.Seen[] words = words(text);
            found.addAll(found(activities, words, place -> Denials.in(words, place.begin(), place.end())));
        }
        return found;
    }

    private Set<String> found(
            Phrases<Concept> phrases, WordPatterns.Seen[] words, Predicate<Phrases.Place<Concept>> wanted) {
        List<Phrases.Place<Concept>> places =
                phrases.in(words).stream().filter(wanted).toList();
        Set<String> found = new TreeSet<>();
        if (!places.isEmpty()) {
            BitSet besides = besides(words);
            Map<String, BitSet> similar = covered(soundsLike.in(words));
            for (Phrases.Place<Concept> place : places) {
                BitSet here = similar.getOrDefault(place.meaning().code(), new BitSet());
                if (isFree(place, besides) && isFree(place, here) && !Denials.before(words, place.begin())) {
                    found.add(place.meaning().code());
                }
            }
        }
        return found;
    }

    private WordPatterns.Seen[] words(String text) {
        return patterns.in(Words.plain(text));
    }

    /** Codes of the target groups of professionals whose places of work a plain text names. */
    Set<String> institutions(String plain) {
        return found(institutions, patterns.in(plain), place -> true);
    }

    /** The words of a text, every one for people replaced by one code, so that all words for them are one. */
    List<String> withOneWordForPeople(String text) {
        return withOneWordForPeople(words(text));
    }

    /** The same without side matters and what the text denies. */
    List<String> mainMatter(String text) {
        WordPatterns.Seen[] words = words(Denials.without(text));
        BitSet besides = besides(words);
        return withOneWordForPeople(IntStream.range(0, words.length)
                .filter(i -> !besides.get(i) && !Denials.before(words, i))
                .mapToObj(i -> words[i])
                .toArray(WordPatterns.Seen[]::new));
    }

    private List<String> withOneWordForPeople(WordPatterns.Seen[] words) {
        String[] replaced = Arrays.stream(words).map(WordPatterns.Seen::word).toArray(String[]::new);
        for (Phrases.Place<Concept> place : people.in(words)) {
            Arrays.fill(replaced, place.begin(), place.end(), "");
            replaced[place.begin()] = Words.plain(place.meaning().code()).replace(" ", "");
        }
        return Arrays.stream(replaced).filter(word -> !word.isEmpty()).toList();
    }

    /** Words of side matters. */
    private BitSet besides(WordPatterns.Seen[] words) {
        BitSet found = new BitSet();
        besides.in(words).forEach(place -> found.set(place.begin(), place.end()));
        return found;
    }

    private static Map<String, BitSet> covered(List<Phrases.Place<Concept>> places) {
        Map<String, BitSet> covered = new HashMap<>();
        places.forEach(place -> covered.computeIfAbsent(place.meaning().code(), code -> new BitSet())
                .set(place.begin(), place.end()));
        return covered;
    }

    private static boolean isFree(Phrases.Place<Concept> place, BitSet taken) {
        int first = taken.nextSetBit(place.begin());
        return first < 0 || first >= place.end();
    }
}
